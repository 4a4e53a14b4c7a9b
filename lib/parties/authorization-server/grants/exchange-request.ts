/** What a token exchange request must look like (RFC 8693 §2.1), and what is refused by which error (§2.2.2). */
import { errors } from 'oidc-provider'
import type { Api } from '../state'

export const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token'

/** As they came. `resource` and `audience` may stand there more than once; of the others the provider takes one. */
export type ExchangeParams = Readonly<Record<string, unknown>>

/** @throws InvalidRequest where the request itself is not valid. */
export function checkShape(params: ExchangeParams): void {
  for (const { isWrong, description, detail } of shapes)
    if (isWrong(params)) throw invalidRequest(description, detail(params))
}

type Shape = {
  readonly isWrong: (params: ExchangeParams) => boolean
  readonly description: string
  readonly detail: (params: ExchangeParams) => string
}

const shapes: readonly Shape[] = [
  {
    isWrong: ({ subject_token }) => subject_token === undefined,
    description: 'subject_token must be provided',
    detail: () => 'subject_token is missing or empty, and RFC 8693 §2.1 has it as REQUIRED',
  },
  {
    isWrong: ({ subject_token_type }) => subject_token_type !== accessTokenType,
    description: `subject_token_type must be ${accessTokenType}`,
    detail: ({ subject_token_type }) =>
      `subject_token_type is ${text(subject_token_type)}, and "${accessTokenType}" is the one type that is read here`,
  },
  {
    isWrong: ({ requested_token_type: type }) => type !== undefined && type !== accessTokenType,
    description: `requested_token_type must be ${accessTokenType}`,
    detail: ({ requested_token_type }) =>
      `requested_token_type is ${text(requested_token_type)}, and "${accessTokenType}" is the one type that is issued here`,
  },
  {
    isWrong: ({ actor_token, actor_token_type: type }) => actor_token !== undefined && type === undefined,
    description: 'actor_token_type must be provided with actor_token',
    detail: () => 'actor_token came without actor_token_type, which RFC 8693 §2.1 then has as REQUIRED',
  },
  {
    isWrong: ({ actor_token, actor_token_type: type }) => actor_token === undefined && type !== undefined,
    description: 'actor_token_type must not be provided without actor_token',
    detail: ({ actor_token_type }) =>
      `actor_token_type is ${text(actor_token_type)}, and there is no actor_token: then it MUST NOT be there (RFC 8693 §2.1)`,
  },
  {
    isWrong: ({ actor_token }) => actor_token !== undefined,
    description: 'actor_token is not supported',
    detail: ({ actor_token_type }) =>
      `an actor_token of the type ${text(actor_token_type)} came, and none is read here: whoever acts is the client that asks`,
  },
]

/**
 * The one API that the new token is for.
 *
 * @throws InvalidTarget (RFC 8693 §2.2.2, RFC 8707 §2).
 */
export function targetOf(apis: readonly Api[], own: Api, { resource, audience }: ExchangeParams): Api {
  const resources = valuesOf(resource)
  for (const each of resources) checkUri(each)
  const target = apis.find(({ scope }) => scope === own.exchangesFor)
  if (!target) throw invalidTarget('this client’s own API leads to no other')
  const names = { resource: [target.audience], audience: [target.audience, target.client_id] }
  for (const each of resources) mustBe('resource', each, names.resource)
  for (const each of valuesOf(audience)) mustBe('audience', each, names.audience)
  if (resources.length === 0 && audience === undefined) throw invalidTarget('neither resource nor audience is there')
  return target
}

function mustBe(name: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return
  throw invalidTarget(`${name} is "${value}", and from this client’s API the way leads to "${known[0]}" only`)
}

/** RFC 8693 §2.1, RFC 8707 §2: an absolute URI without a fragment. */
function checkUri(value: string): void {
  if (!URL.canParse(value)) throw invalidTarget(`resource is "${value}", which is no absolute URI`)
  if (value.includes('#')) throw invalidTarget(`resource is "${value}", and must not have a fragment`)
}

function valuesOf(value: unknown): string[] {
  return value === undefined ? [] : [value].flat().map(String)
}

/** The scope of the new token: what the subject token leads to. @throws InvalidScope where it leads nowhere, or more is asked for. */
export function scopeOf(own: Api, subject: string, { scope }: ExchangeParams): string {
  const leads = subject.split(' ').includes(own.scope) ? (own.exchangesFor ?? '') : ''
  const asked = typeof scope === 'string' ? scope : leads
  const more = asked.split(' ').filter((word) => !leads.split(' ').includes(word))
  if (leads && more.length === 0) return leads
  const detail = leads
    ? `scope is "${asked}", and the subject token leads to "${leads}"`
    : `the subject token allows "${subject}", and "${own.scope}" would be needed for any scope elsewhere`
  throw new errors.InvalidScope('the subject token does not lead to this scope', asked, detail)
}

/** @see RFC 8693 §2.2.2: "invalid_request" for a request that is not valid, and for a token that is not acceptable. */
export function invalidRequest(description: string, detail: string): errors.InvalidRequest {
  return new errors.InvalidRequest(description, 400, detail)
}

function invalidTarget(detail: string): errors.InvalidTarget {
  return new errors.InvalidTarget('resource or audience is missing, unknown, or not as it must be', detail)
}

function text(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value)
}
