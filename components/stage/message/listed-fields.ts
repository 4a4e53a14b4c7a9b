/** Which values of a message are explained one by one, and in which order: its parameters, then the headers that matter. */
import { type Field, fieldsOf } from '@/lib/world/fields'
import { type Http, header } from '@/lib/world/message'

export type ListedFields = { readonly parameters: readonly Field[]; readonly headers: readonly Field[] }

const headerNames = ['authorization', 'dpop', 'www-authenticate', 'dpop-nonce', 'location', 'cache-control', 'ttl']

/** What a script's request and its answer turn on (Fetch, "CORS protocol"). */
const scriptHeaders = [
  'origin',
  'x-photoprint',
  'access-control-request-method',
  'access-control-request-headers',
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-allow-headers',
]

/** A cookie stands for itself, not as the header that carried it. Every other header is in Raw HTTP only. */
export function listedFields(http: Http): ListedFields {
  const fields = fieldsOf(http)
  return {
    parameters: fields.filter(({ place }) => ['query', 'location', 'fragment', 'form', 'json'].includes(place)),
    headers: fields.filter(
      ({ place, name }) => place === 'cookie' || place === 'set-cookie' || (place === 'header' && matters(http, name)),
    ),
  }
}

/** Servers answer every caller as if it were a script, with a star; that says nothing. */
function matters(http: Http, name: string): boolean {
  if (headerNames.includes(name)) return true
  const isScripts = header(http, 'sec-fetch-mode') === 'cors' || header(http, 'vary')?.toLowerCase() === 'origin'
  return isScripts && scriptHeaders.includes(name) && header(http, name) !== '*'
}

/** What a cookie is set with besides its value: `path=/; httponly; samesite=lax`. Empty where it is not set here. */
export function cookieAttributes(http: Http, { place, name }: Field): string {
  if (place !== 'set-cookie') return ''
  const line = http.headers.find(([header, value]) => header === 'set-cookie' && value.startsWith(`${name}=`))?.[1]
  return line?.split(/; */).slice(1).join('; ') ?? ''
}
