/** The tokens of a story, decoded: the access token and the ID token, else the first that comes. */
import { handoutWords } from '@/content/labels/handout'
import type { ClaimWords } from '@/content/types'
import { everywhereClaimWords, everywhereHeaderWords } from '@/content/words/claims/everywhere'
import { decodeToken } from '@/lib/jwt/decode'
import { type FoundToken, type TokenKind, tokensIn } from '@/lib/jwt/find'
import type { JsonObject } from '@/lib/jwt/segment'
import { humanTime, isTimeClaim } from '@/lib/jwt/time'
import { jsonText } from '@/lib/world/json-text'
import type { Message } from '@/lib/world/message'
import { shortened } from './shortened'

export type ShownMember = { readonly name: string; readonly value: string; readonly is: string }

export type ShownToken = {
  readonly kind: TokenKind
  /** The number of the message that brings it. */
  readonly number: number
  /** `null` for one that says nothing by itself. */
  readonly parts: { readonly header: readonly ShownMember[]; readonly payload: readonly ShownMember[] } | null
}

/** Paper has room for two. */
const most = 2
const first: readonly TokenKind[] = ['Access token', 'ID token']

/** Those that matter most, in the order in which they come. */
export function tokensOf(messages: readonly Message[]): readonly ShownToken[] {
  const found = messages.flatMap(({ http }, index) => tokensIn(http).map((token) => ({ ...token, number: index + 1 })))
  const rank = ({ kind }: FoundToken) => (first.includes(kind) ? first.indexOf(kind) : first.length)
  const kinds = new Map(found.toReversed().map((token) => [token.kind, token]))
  const chosen = [...kinds.values()].sort((a, b) => rank(a) - rank(b) || a.number - b.number)
  const jwts = chosen.filter(({ kind, token }) => kind === 'Access token' || decodeToken(token).type === 'jws')
  return jwts.slice(0, most).map(shownToken)
}

function shownToken({ kind, token, number }: FoundToken & { readonly number: number }): ShownToken {
  const decoded = decodeToken(token)
  if (decoded.type !== 'jws') return { kind, number, parts: null }
  const { story } = everywhereClaimWords
  const parts = {
    header: membersOf(decoded.header, everywhereHeaderWords.story),
    payload: membersOf(decoded.payload, story),
  }
  return { kind, number, parts }
}

type Table = Readonly<Partial<Record<string, ClaimWords>>>

function membersOf(object: JsonObject, words: Table): ShownMember[] {
  return Object.entries(object).map(([name, value]) => ({
    name,
    value: shortened(typeof value === 'string' ? value : jsonText(value)),
    is: [Object.hasOwn(words, name) ? words[name]?.is : undefined, timeOf(name, value)].filter(Boolean).join(' '),
  }))
}

/** A time as people read it. */
function timeOf(name: string, value: unknown): string | undefined {
  const time = typeof value === 'number' && isTimeClaim(name) ? humanTime(value, 0) : null
  return time ? handoutWords.time(time.absolute) : undefined
}
