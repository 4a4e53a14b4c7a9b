/** What the bench says of a token that looks like one of a known maker. */
import type { Place } from '../../lib/jwt/profiles/profile'

const where: Readonly<Record<Place, string>> = { header: ' in the header', payload: '', carrier: '' }

export const profileWords = {
  title: (name: string) => `Looks like ${name}`,
  /** What it was recognised by. */
  by: 'By',
  seen: (part: Place, name: string) => (part === 'carrier' ? 'the name it was pasted under,' : `${name}${where[part]}`),
  isThere: 'is there',
  and: 'and',
  noProof: 'That is how it looks: only the signature shows who made it. The verdict does not go by it.',
  rules: 'What its maker says of such tokens',
  keys: 'Its keys:',
  notFetched: 'Nothing was fetched.',
  source: 'Source:',
  read: 'Read on',
  /** Beside a note of the check-up. */
  lacks: (name: string, sentence: string) => `For ${name} that is by design. ${sentence}`,
} as const
