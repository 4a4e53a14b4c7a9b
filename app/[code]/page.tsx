import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { offeredName } from '@/app/join/offered-name'
import { JoinPage } from '@/components/classroom/join/join-page'
import { classHref } from '@/components/ui/routes'
import { joinWords } from '@/content/labels/classroom-student'
import { codeFrom } from '@/lib/classroom/code'
import { type Seen, seatView } from '../class/seat-view'

type Props = { readonly params: Promise<{ code: string }> }

/** The short address of a room: the page on which one joins it. Whatever cannot be a code is no page. */
export default async function ShortJoin({ params }: Props) {
  const code = codeFrom((await params).code)
  if (code === null) notFound()
  const seen = await seatView(code)
  if (typeof seen !== 'string') redirect(classHref(code))
  return <JoinPage code={code} offered={offeredName()} problem={problems[seen]} />
}

const problems: Readonly<Record<Extract<Seen, string>, string | null>> = {
  gone: joinWords.unknown,
  removed: joinWords.removed,
  unseated: null,
  away: null,
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const isCode = codeFrom((await params).code) !== null
  return isCode ? { title: joinWords.title, robots: { index: false } } : {}
}
