/** What the checks of the bench come to. What each of them says is in bench-checks.ts. */
import type { Judgement } from '../../lib/jwt/checks/check'

export const resultWords = {
  passed: 'passed',
  failed: 'failed',
  'not checked': 'not checked',
} as const

const heldWords = { signature: 'signature', decryption: 'decryption', dates: 'dates', aud: 'audience', iss: 'issuer' }

type Held = keyof typeof heldWords

/** What holds of a token that is acceptable so far, and what nobody has asked of it yet. */
export function soFarWords(holds: readonly Held[], open: readonly Held[], endless: boolean): string {
  const end = endless ? ' It has no expiry.' : ''
  return `${sentence(holds, 'holds', 'hold')}.${end} ${sentence(open, 'is', 'are')} not checked: what does your API expect?`
}

/** “Signature and dates hold”, “Audience is” */
function sentence(names: readonly Held[], one: string, many: string): string {
  const words = names.map((name) => heldWords[name])
  const list = [words.slice(0, -1).join(', '), words.at(-1) ?? ''].filter(Boolean).join(' and ')
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} ${words.length === 1 && words[0] !== 'dates' ? one : many}`
}

/** Said after an acceptance of what has no end of its own. */
export const endlessWords = 'It has no expiry of its own: for how long it is good is for its reader to say.'

/** Said after an acceptance of what ends only when milliseconds are taken for seconds. */
export const millisecondsWords = 'But its exp is probably in milliseconds: see the check of its expiry.'

/** What each verdict means, in general. */
export const verdictWords: Readonly<Record<Judgement['verdict'], string>> = {
  Acceptable: 'Every check that was made has passed.',
  'Not acceptable': 'At least one check has failed.',
  'Not verified': 'Nothing speaks against it, and nothing proves it.',
}

export const stricterNote = 'Many libraries let this pass.'
