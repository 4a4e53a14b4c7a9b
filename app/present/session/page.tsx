import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { EntrySlide } from '@/components/classroom/present/entry-slide'
import { sessionOf } from '@/components/classroom/present/session'
import type { Query } from '@/components/stage/stage-query'
import { sessionBarWords } from '@/content/labels/session-bar'
import { keptIn } from '../kept'

type Props = { readonly searchParams: Promise<Query> }

export const metadata: Metadata = { title: sessionBarWords.label, robots: { index: false } }

export default async function SessionPage({ searchParams }: Props) {
  const kept = keptIn(await searchParams)
  if (!sessionOf(kept)) notFound()
  return <EntrySlide kept={kept} host={(await headers()).get('host') ?? ''} />
}
