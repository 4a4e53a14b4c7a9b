import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { JoinPage } from '@/components/classroom/join/join-page'
import { joinWords } from '@/content/labels/classroom-student'
import { codeFrom } from '@/lib/classroom/code'
import { seatsNamedIn } from '../api/rooms/cookies'
import { offeredName } from './offered-name'

export const metadata: Metadata = { title: joinWords.title, description: joinWords.lead }

export default async function Join() {
  const names = (await cookies()).getAll().map(({ name }) => name)
  const seats = seatsNamedIn(names).filter((code) => codeFrom(code) === code)
  return <JoinPage code="" offered={offeredName()} problem={null} seats={seats} />
}
