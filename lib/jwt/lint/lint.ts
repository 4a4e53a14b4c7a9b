/** Checks up on a token as it is written, without any key. */
import type { ReadToken } from '../reading/token-shape'
import type { Finding } from './finding'
import { claimFindings } from './lint-claims'
import { headerFindings } from './lint-header'
import { payloadFindings } from './lint-payload'
import { timeFindings } from './lint-times'

const weights: readonly Finding['weight'][] = ['danger', 'caution', 'note']

/** Worst first. `now` in milliseconds since 1970. */
export function lint(token: ReadToken, now: number): readonly Finding[] {
  if (token.form === 'unknown') return []
  const found = [
    ...headerFindings(token),
    ...timeFindings(token.payload ?? {}, now),
    ...claimFindings(token),
    ...payloadFindings(token),
    ...duplicates(token),
    ...sizes(token),
  ]
  return weights.flatMap((weight) => found.filter((finding) => finding.weight === weight))
}

function duplicates({ troubles }: ReadToken): Finding[] {
  return troubles
    .filter(({ code }) => code === 'duplicate-member')
    .map(({ part }) => ({ code: 'duplicate-member', weight: 'danger', member: null, values: { part } }))
}

/** RFC 6265 §6.1: "At least 4096 bytes per cookie". Many servers take 8 KB of headers and no more. */
const cookieBytes = 4096
const headerBytes = 8192

function sizes({ text }: ReadToken): Finding[] {
  const bytes = new TextEncoder().encode(text).length
  const values = { bytes: String(bytes) }
  if (bytes > headerBytes) return [{ code: 'too-big-for-header', weight: 'caution', member: null, values }]
  return bytes > cookieBytes ? [{ code: 'too-big-for-cookie', weight: 'caution', member: null, values }] : []
}
