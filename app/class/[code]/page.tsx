import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Away } from '@/components/classroom/student/away'
import { ClassRoom } from '@/components/classroom/student/class-room'
import { Ended } from '@/components/classroom/student/ended'
import type { Query } from '@/components/stage/stage-query'
import { classHref, shortHref } from '@/components/ui/routes'
import { studentWords } from '@/content/labels/classroom-student'
import { codeFrom } from '@/lib/classroom/code'
import { seatView } from '../seat-view'
import { stageAt } from './stage-at'

type Props = { readonly params: Promise<{ code: string }>; readonly searchParams: Promise<Query> }

/** A class, for one of its students. */
export default async function ClassPage({ params, searchParams }: Props) {
  const asked = (await params).code
  const code = codeFrom(asked)
  if (code === null) notFound()
  if (code !== asked) redirect(classHref(code))
  const seen = await seatView(code)
  if (seen === 'unseated') redirect(shortHref(code))
  if (seen === 'away') return <Away />
  if (typeof seen === 'string') return <Ended code={code} end={seen} />
  const { position, own, closed } = seen
  const stage = position && own && !closed ? await stageAt(code, position, await searchParams) : null
  return <ClassRoom code={code} first={seen} stage={stage} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const code = codeFrom((await params).code)
  return code === null ? {} : { title: studentWords.title(code), robots: { index: false } }
}
