/** With which keys a token is checked: the issuer's, its sender's, or those that it brings itself. */

import { nameOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { tokenKeyWords as words } from '@/content/words/token-kinds'
import { decodeToken } from '@/lib/jwt/decode'
import { type FoundToken, keysIn, type TokenKind } from '@/lib/jwt/find'
import { isObject, type JsonObject } from '@/lib/jwt/segment'
import type { Jwks } from '@/lib/jwt/verdict'
import { jsonObject } from '@/lib/world/http-text'
import type { Message } from '@/lib/world/message'
import { factsAt } from '@/lib/world/readings/tree'

type Keys = {
  readonly jwks: Jwks | null
  /** The message that brought them. */
  readonly message: number | null
  readonly issuer?: string
  readonly keySource?: string
}

const signedByClient: readonly TokenKind[] = ['Client assertion', 'Request object']

/** The keys for a token, as far as this run has seen them. */
export function keysFor(stage: Stage, { kind, token }: FoundToken): Keys {
  const decoded = decodeToken(token)
  const header = decoded.type === 'jws' ? decoded.header : {}
  // RFC 9449 §4.3: a proof is checked with the key in its own header.
  if (kind === 'DPoP proof')
    return { jwks: isObject(header.jwk) ? { keys: [header.jwk] } : null, message: null, ...words.proof }
  if (signedByClient.includes(kind)) return clientKeys(stage, decoded.type === 'jws' ? decoded.payload : {})
  const { set, message } = brought(stage, header.kid) ?? stage.jwks ?? { set: null, message: null }
  return { jwks: set, message }
}

/** Of several key sets the first one that has the key: keys come and go. */
function brought(stage: Stage, kid: unknown): Stage['jwks'] {
  const sets = sentIn(stage).flatMap(({ id, kind, http }) => {
    const set = kind === 'jwks-response' ? keysIn(http) : null
    return set ? [{ set, message: id }] : []
  })
  return sets.find(({ set }) => set.keys.some((key) => isObject(key) && key.kid === kid)) ?? null
}

/** A client's keys are seen where it registers them (RFC 7591 §2). */
function clientKeys(stage: Stage, { iss }: JsonObject): Keys {
  const registered = sentIn(stage).flatMap(({ id, http }) => {
    const jwks = jsonObject(http.body)?.jwks
    return isObject(jwks) && Array.isArray(jwks.keys) ? [{ jwks: { keys: jwks.keys }, message: id }] : []
  })
  return { ...(registered[0] ?? { jwks: null, message: null }), issuer: nameOf(stage.run, clientNamed(stage, iss)) }
}

function clientNamed({ run, path }: Stage, id: unknown): string | null {
  const knows = Object.values(factsAt(path))
    .flat()
    .find(({ name, value }) => name === 'client_id' && value === id)
  return knows?.party ?? run.parties.find(({ role }) => role === 'client')?.id ?? null
}

function sentIn({ branch, run }: Stage): Message[] {
  return [...branch, ...run.steps].flatMap((step) => step.sent)
}
