import type { Metadata } from 'next'
import { connection } from 'next/server'
import { JoinPage } from '@/components/classroom/join/join-page'
import { joinWords } from '@/content/labels/classroom-student'
import { offeredName } from './offered-name'

export const metadata: Metadata = { title: joinWords.title, description: joinWords.lead }

export default async function Join() {
  await connection()
  return <JoinPage code="" offered={offeredName()} problem={null} />
}
