/** A question for who listens: first what, then why, then how to go on. */
import { predictWords as words } from '@/content/labels/predict'
import type { Asking } from './prediction-state'
import type { Asks } from './put-question'

/** What is said of an open question as it is by now. */
export function askedText({ put, what, why }: Pick<Asking, 'put' | 'what' | 'why'>): string {
  if (what === null) return `${numbered(put.what)} ${words.toSkip}`
  if (put.why === null) return `${labelOf(put.what, what)} ${words.toConfirm}`
  if (why === null) return `${labelOf(put.what, what)} ${numbered(put.why)}`
  return `${labelOf(put.why, why)} ${words.toConfirm}`
}

function numbered({ legend, choices }: Asks): string {
  return [legend, ...choices.map(({ label }, index) => closed(words.numbered(index + 1, label)))].join(' ')
}

function labelOf({ choices }: Asks, id: string): string {
  return closed(choices.find((choice) => choice.id === id)?.label ?? '')
}

function closed(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`
}
