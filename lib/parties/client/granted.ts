/** What a token response grants, beside what was asked for: only a client that looks can tell. */
import { jsonObject } from '../../world/http-text'
import { type HttpResponse, mediaType } from '../../world/message'
import { type Note, remark } from '../note'
import { shown } from '../shown'
import type { ClientConfig } from './state'

/** Of these OpenID Connect makes something else than access to an API (Core §5.4, §11). */
const ofOpenId: readonly string[] = ['openid', 'profile', 'offline_access']

/** A note for each thing that was granted otherwise. It is refused for none of them: what the token opens, the API decides. */
export function grantedNotes(http: HttpResponse, { scope: asked, keys }: ClientConfig): Note[] {
  const { scope, token_type } = jsonObject(http.body) ?? {}
  return [...typeNotes(http), ...scopeNotes(scope, asked), ...(keys.proofs ? bindingNotes(token_type) : [])]
}

/** RFC 6749 §5.1. The library looks at the content type only where it cannot read the body. */
function typeNotes(http: HttpResponse): Note[] {
  const type = mediaType(http)
  if (type === 'application/json') return []
  const text = `The content type is ${shown(type || undefined)}, and "application/json" is right. It was read as JSON all the same.`
  return [remark('content_type.otherwise', text)]
}

/** RFC 6749 §5.1: scope is there where it differs from what was asked for. */
function scopeNotes(granted: unknown, asked: string): Note[] {
  if (typeof granted !== 'string') return []
  const [missing, more] = [without(asked, granted), without(granted, asked)]
  if (missing.length + more.length === 0) return []
  const text = `scope in the answer is ${shown(granted)}, and ${shown(asked)} was asked for`
  const outcome = [...missing.map((word) => `${word} is not in it`), ...more.map((word) => `nobody asked for ${word}`)]
  return [remark('scope.otherwise', `${text}: ${outcome.join(', ')}.`)]
}

/** RFC 9449 §5: a token of the type Bearer is bound to no key. */
function bindingNotes(type: unknown): Note[] {
  if (typeof type !== 'string' || type.toLowerCase() === 'dpop') return []
  return [
    remark(
      'token_type.otherwise',
      `token_type is ${shown(type)}, and a proof was sent: this token is bound to no key.`,
    ),
  ]
}

function without(scope: string, other: string): string[] {
  const known = [...other.split(' '), ...ofOpenId]
  return scope.split(' ').filter((word) => word !== '' && !known.includes(word))
}
