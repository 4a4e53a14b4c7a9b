/** Acme ID's own log: the provider's events, with the reason that the wire does not carry. */
import { errors } from 'jose'
import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import { objection, remark } from '../note'
import { plainly } from '../plainly'
import { withBothSides } from './both-sides'
import { sayDeparture } from './departures'
import { listenToLogout, listenToSessions } from './log-sessions'
import { writeDown } from './serving'

/** Worth a line each. Sessions and interactions are saved at every hop; only their beginning and end are. */
const quietEvents = [
  'interaction.started',
  'interaction.ended',
  'authorization.accepted',
  'authorization_code.saved',
  'authorization_code.consumed',
  'access_token.saved',
  'access_token.issued',
  'access_token.destroyed',
  'refresh_token.saved',
  'refresh_token.consumed',
  'refresh_token.destroyed',
  'device_authorization.success',
  'device_code.saved',
  'device_code.consumed',
  'backchannel_authentication_request.saved',
  'backchannel_authentication_request.consumed',
  'grant.saved',
  'grant.success',
  'grant.revoked',
  'pushed_authorization_request.success',
  'pushed_authorization_request.consumed',
  'registration_create.success',
  'end_session.success',
] as const

const refusalEvents = [
  'authorization.error',
  'grant.error',
  'pushed_authorization_request.error',
  'device_authorization.error',
  'code_verification.error',
  'device_resume.error',
  'backchannel_authentication.error',
  'registration_create.error',
  'introspection.error',
  'revocation.error',
  'userinfo.error',
  'jwks.error',
  'discovery.error',
  'end_session.error',
  'end_session_confirm.error',
  'end_session_success.error',
  'registration_read.error',
  'server_error',
] as const

type Listener = (...values: unknown[]) => void
type Emitter = { on: (event: string, listener: Listener) => unknown }

/** Writes the events of every request into the notes of the step that caused them. */
export function listen(provider: Provider): void {
  const emitter = provider as unknown as Emitter
  for (const event of quietEvents) emitter.on(event, () => writeDown(remark(event, event.replaceAll(/[._]/g, ' '))))
  for (const event of refusalEvents) emitter.on(event, (ctx, error) => writeRefusal(event, ctx, error))
  listenToLogout(provider)
  listenToSessions(provider)
}

/** Whoever is told to ask again has not been refused: later (RFC 8628 §3.5, CIBA §11), or with a first nonce (RFC 9449 §8). */
const notRefused: readonly { readonly error: string; readonly says?: string; readonly code: string }[] = [
  { error: 'authorization_pending', code: 'grant.pending' },
  { error: 'use_dpop_nonce', says: 'nonce is required', code: 'nonce.wanted' },
]

function writeRefusal(event: string, ctx: unknown, error: unknown): void {
  const code = (error as { error?: string }).error
  const reason = withBothSides(reasonOf(error), ctx as KoaContextWithOIDC)
  const row = notRefused.find((each) => each.error === code && reason.includes(each.says ?? ''))
  writeDown(row ? remark(row.code, reason) : objection(event, reason))
  sayDeparture(ctx, error)
}

/** Why something was refused: `error_detail` is what the provider keeps to itself. */
export function reasonOf(error: unknown): string {
  const { error_detail, error_description, cause } = error as Reasons
  const foreign = foreignText(cause)
  if (foreign) return error_description ? `${error_description}: ${foreign}` : foreign
  return error_detail ?? error_description ?? plainly(error).text
}

type Reasons = { readonly error_detail?: string; readonly error_description?: string; readonly cause?: unknown }

/** What another library or the engine threw is put into words. What the provider threw itself, it has words for. */
function foreignText(cause: unknown): string | null {
  if (cause instanceof TypeError && cause.message.includes('Protected Header')) return noHeader
  if (cause instanceof errors.JWSSignatureVerificationFailed) return unsigned
  const isForeign = cause instanceof SyntaxError || cause instanceof TypeError || isOfJose(cause)
  return isForeign ? plainly(cause).text : null
}

const noHeader = 'what came is no JWT, for its header cannot be read as JSON in base64url'

const unsigned = 'signature verification failed. Another key made it, or it was changed after it was signed'

function isOfJose(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && /^ERR_(JW|JOSE)/.test(String(cause.code))
}
