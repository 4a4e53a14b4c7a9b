/** What the home page shows of a run, read off its messages. */
import type { Lane } from '@/components/picture/lanes'
import type { PictureLeg } from '@/components/picture/picture-leg'
import type { Beat } from '@/content/telling'
import { decodeToken } from '@/lib/jwt/decode'
import { keysIn } from '@/lib/jwt/find'
import type { JsonObject } from '@/lib/jwt/segment'
import type { Jwks } from '@/lib/jwt/verdict'
import { type ToldLeg, ticketOn, toldIn } from '@/lib/play/beats'
import { fieldsOf } from '@/lib/world/fields'
import type { Message, PartyRole } from '@/lib/world/message'
import type { RunView } from '@/lib/world/run'

/** One sentence, and the arrows that its messages are. */
export type ShownBeat = { readonly id: string; readonly says: string; readonly legs: readonly PictureLeg[] }

export type IssuedToken = {
  readonly text: string
  readonly keys: Jwks | null
  readonly payload: JsonObject
}

/** Every beat, in order. One that the run has not come to has no arrows yet; without a run, none has. */
export function shownBeats(run: RunView | null, beats: readonly Beat[], lanes: readonly Lane[]): ShownBeat[] {
  const roles = new Map(run?.parties.map(({ id, role }) => [id, role]))
  return toldIn(run?.steps ?? [], beats).map(({ beat, legs }) => ({
    id: beat.id,
    says: beat.says,
    legs: legs.map((leg) => pictureLeg(leg, roles, lanes)),
  }))
}

/** A beat without what only the stage says of it: what is not shown here need not travel. */
export function inShort(beat: Beat): Beat {
  return { ...beat, title: '', text: '', short: '', why: '', values: {} }
}

function pictureLeg(leg: ToldLeg, roles: ReadonlyMap<string, PartyRole>, lanes: readonly Lane[]): PictureLeg {
  const { message } = leg
  const lane = (party: string | null) => lanes.findIndex(({ role }) => role === roles.get(party ?? ''))
  return {
    id: message.id,
    from: lane(message.from),
    to: lane(message.to),
    channel: message.channel,
    role: roles.get(message.from),
    ticket: ticketOn(leg),
  }
}

/** The ID token that the run's token response carries, and the keys that its JWKS response carries. */
export function idTokenOf(run: RunView): IssuedToken | null {
  const response = messageOf(run, 'token-response')
  const text = response && carriedValue(response, 'id_token')
  const decoded = decodeToken(text ?? '')
  if (text === undefined || decoded.type !== 'jws') return null
  return { text, keys: keysOf(run), payload: decoded.payload }
}

function keysOf(run: RunView): Jwks | null {
  const response = messageOf(run, 'jwks-response')
  return response ? keysIn(response.http) : null
}

function messageOf(run: RunView, kind: Message['kind']): Message | undefined {
  return run.steps.flatMap(({ sent }) => sent).find((message) => message.kind === kind)
}

function carriedValue(message: Message, name: string): string | undefined {
  return fieldsOf(message.http).find((field) => field.name === name)?.value
}
