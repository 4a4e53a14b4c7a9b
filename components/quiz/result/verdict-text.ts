/** What is said of an answer: who decided, and what was right. */
import { resultWords as words } from '@/content/labels/quiz'
import { partyWords } from '@/content/words/parties'
import type { Played } from '@/lib/recall/judgement'
import type { Outcome } from '../question/use-answering'

/** `Not right. Refused, by Photoprint.` */
export function verdictText({ judgement: { right, played, others } }: Outcome): string {
  const first = right ? words.right : words.notRight
  const rest = played ? decisionOf(played) : right ? '' : soIs(others.filter((other) => other.right))
  return [`${first}.`, rest].filter(Boolean).join(' ')
}

function decisionOf({ refusedBy, note }: Played): string {
  if (refusedBy !== null) return words.refused(partyWords[refusedBy].name)
  return note === null ? words.accepted : words.refusedByNobody
}

/** The right ones in their own words: a sentence keeps its own end. */
function soIs(right: readonly { readonly chosen: string }[]): string {
  if (right.length === 0) return ''
  const text = words.soIs(right.map(({ chosen }) => chosen).join('; '))
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** One sentence on how sure somebody was. */
export function afterText({ judgement: { right }, confidence }: Outcome): string {
  return words.after[right ? 'right' : 'wrong'][confidence]
}
