/** The access token of a request, or what is wrong with how it came (RFC 6750 §2, §3.1; RFC 9449 §7.1). */
import { fieldsOf } from '../world/fields'
import type { HttpRequest } from '../world/message'

/** No token that could be looked at. `error` is what the wire says; empty where RFC 6750 §3.1 wants no error code. */
export class CredentialsRefused extends Error {
  override readonly name = 'CredentialsRefused'
  readonly code: string
  readonly error: '' | 'invalid_request'

  constructor(code: string, message: string, error: CredentialsRefused['error'] = '') {
    super(message)
    this.code = code
    this.error = error
  }
}

/** `schemes`: those that are taken, as they are written. `who` asks for them, as a log speaks of it. */
export type Taking = { readonly who: string; readonly schemes: readonly string[] }

/** The token that a request shows. @throws CredentialsRefused */
export function tokenOf(http: HttpRequest, taking: Taking): string {
  const values = http.headers.filter(([name]) => name === 'authorization').map(([, value]) => value.trim())
  const [credentials, another] = values
  const elsewhere = tokenElsewhere(http)
  if (credentials === undefined) throw without(elsewhere, taking)
  if (another !== undefined)
    throw malformed(
      'several_authorizations',
      `The request has ${values.length} Authorization headers, and may have one.`,
    )
  if (elsewhere && elsewhere !== 'a cookie')
    throw malformed(
      'several_methods',
      `There is a token in the Authorization header and another in ${elsewhere}: one request, one method (RFC 6750 §2).`,
    )
  return tokenIn(credentials, taking)
}

/** Where else people put a token. RFC 6750 §2.2 and §2.3 have two of them, and leave them to the API. */
const places: Readonly<Record<string, string>> = {
  query: 'the query of the address',
  form: 'the form in the body',
  json: 'the JSON in the body',
  cookie: 'a cookie',
  header: 'a header of its own',
}

const names: readonly string[] = ['access_token', 'access-token', 'x-access-token', 'token', 'x-auth-token']

function tokenElsewhere(http: HttpRequest): string | null {
  const field = fieldsOf(http).find(
    ({ place, name }) => names.includes(name.toLowerCase()) && Object.hasOwn(places, place),
  )
  return (field && places[field.place]) ?? null
}

function without(elsewhere: string | null, { who, schemes }: Taking): CredentialsRefused {
  if (elsewhere === null)
    return new CredentialsRefused(
      'no_token',
      'The request carries no access token: there is no Authorization header, and none stands anywhere else.',
    )
  const text = `There is a token in ${elsewhere}. ${who} takes it from the Authorization header alone, after ${schemes.join(' or ')} (RFC 6750 §2.1).`
  return new CredentialsRefused('token_elsewhere', text)
}

/** RFC 6750 §2.1: the scheme, spaces, and one token. The scheme has no case (RFC 9110 §11.1). */
function tokenIn(credentials: string, { who, schemes }: Taking): string {
  const [scheme = '', ...rest] = credentials.split(/ +/)
  const isTaken = schemes.some((each) => each.toLowerCase() === scheme.toLowerCase())
  if (!isTaken) throw wrongScheme(scheme, rest, `${who} takes ${schemes.join(' and ')}`)
  const text = rest.join(' ')
  if (text === '') throw malformed('scheme_without_token', `After ${scheme} stands nothing: the token is missing.`)
  if (/[\s,]/.test(text))
    throw malformed('several_tokens', `After ${scheme} stand ${text.split(/[\s,]+/).length} values, and it may be one.`)
  if (!/^[\w.~+/-]+=*$/.test(text)) throw malformed('malformed_token', oddCharacter(text))
  return text
}

function wrongScheme(scheme: string, rest: readonly string[], taken: string): CredentialsRefused {
  if (scheme === '') return malformed('scheme_without_token', 'The Authorization header is empty.')
  if (rest.length === 0 && /^[\w.~+/-]{16,}=*$/.test(scheme))
    return malformed('token_without_scheme', `In the Authorization header stands a value without a scheme. ${taken}.`)
  return new CredentialsRefused('wrong_scheme', `The scheme is "${scheme}". ${taken}.`)
}

function oddCharacter(text: string): string {
  const [odd] = /[^\w.~+/=-]/.exec(text) ?? ['=']
  return `In the token stands ${JSON.stringify(odd)}, where RFC 6750 §2.1 lets no such character stand.`
}

function malformed(code: string, text: string): CredentialsRefused {
  return new CredentialsRefused(code, text, 'invalid_request')
}
