import { studentWords } from '@/content/labels/classroom-student'
import type { ShownQuestion } from '@/lib/classroom/views'

const words = studentWords.question

/** How far the class is with a question, in one line. */
export function statusOf({ results, open, round }: ShownQuestion): string {
  if (results) return words.shown
  if (open) return round > 1 ? words.second : words.first
  return round > 1 ? words.closedSecond : words.closed
}
