/** Keeping for a while what the authorization server said of a token: "at the cost of liveness" (RFC 7662 §2.2). */
import type { WorldView } from '../../world/party'
import { answerKeptFor } from '../../world/settings'
import { type Note, remark } from '../note'
import type { TokenClaims } from './permission'

/** What was said of a token, and until when the API goes by it: milliseconds since 1970. */
export type KeptAnswer = { readonly claims: TokenClaims; readonly at: number; readonly until: number }

/** What was said of each token, by the token. */
export type KeptAnswers = Readonly<Record<string, KeptAnswer>>

/** The answers that are kept, with this one among them: for a while, and never past the token's own end (RFC 7662 §4). */
export function keepAnswer(kept: KeptAnswers, token: string, claims: TokenClaims, world: WorldView): KeptAnswers {
  if (world.settings.introspection !== 'kept') return kept
  const until = Math.min(world.now + answerKeptFor * 1000, (claims.exp ?? Number.POSITIVE_INFINITY) * 1000)
  const good = Object.entries(kept).filter(([, answer]) => world.now < answer.until)
  return { ...Object.fromEntries(good), [token]: { claims, at: world.now, until } }
}

/** What was said of this token, where that is still kept. */
export function keptAnswer(kept: KeptAnswers, token: string, { now }: WorldView): KeptAnswer | null {
  const answer = Object.hasOwn(kept, token) ? kept[token] : undefined
  return answer && now < answer.until ? answer : null
}

/** Why a token is asked about again, where something was kept of it. */
export function askedAgain(kept: KeptAnswers, token: string, { now }: WorldView): Note[] {
  const answer = Object.hasOwn(kept, token) ? kept[token] : undefined
  if (!answer) return []
  return [remark('introspection.again', `What Acme ID said is ${secondsSince(answer, now)} s old, and is asked again.`)]
}

/** That it was gone by, in place of a question. */
export function goneBy(answer: KeptAnswer, { now }: WorldView): Note {
  const text = `The API goes by what Acme ID said ${secondsSince(answer, now)} s ago, and asks nobody.`
  return remark('introspection.kept', text)
}

function secondsSince({ at }: KeptAnswer, now: number): number {
  return Math.floor((now - at) / 1000)
}
