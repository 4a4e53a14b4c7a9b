/** What of a token’s claims the API uses, each of the type that it must have. */
import type { TokenClaims } from './permission'

type Rule = { readonly is: (value: unknown) => boolean; readonly must: string }

const isText = (value: unknown) => typeof value === 'string'
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

const rules: Readonly<Record<keyof TokenClaims, Rule>> = {
  sub: { is: isText, must: 'a string (RFC 7519 §4.1.2)' },
  client_id: { is: isText, must: 'a string (RFC 8693 §4.3)' },
  scope: { is: isText, must: 'one string, with the values separated by spaces (RFC 8693 §4.2)' },
  exp: { is: Number.isFinite, must: 'a number (RFC 7519 §4.1.4)' },
  cnf: { is: isObject, must: 'an object (RFC 7800 §3.1)' },
  authorization_details: {
    is: (value) => Array.isArray(value) && value.every(isObject),
    must: 'a list of objects (RFC 9396 §2)',
  },
}

/** Which claim is of another type than it must be; `null` where all are right, or are not there. */
export function wrongType(claims: Readonly<Record<string, unknown>>): string | null {
  const wrong = Object.entries(rules).find(([name, { is }]) => claims[name] !== undefined && !is(claims[name]))
  if (!wrong) return null
  const [name, { must }] = wrong
  return `${name} is ${JSON.stringify(claims[name])}, which is ${kindOf(claims[name])}, and it must be ${must}`
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'null'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
