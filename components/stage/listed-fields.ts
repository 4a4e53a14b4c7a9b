/** Which values of a message are explained one by one, and in which order: its parameters, then the headers that matter. */
import { type Field, fieldsOf } from '@/lib/world/fields'
import type { Http } from '@/lib/world/message'

export type ListedFields = { readonly parameters: readonly Field[]; readonly headers: readonly Field[] }

const headerNames = ['authorization', 'dpop', 'www-authenticate', 'dpop-nonce', 'location', 'cache-control']

/** A cookie stands for itself, not as the header that carried it. Every other header is in Raw HTTP only. */
export function listedFields(http: Http): ListedFields {
  const fields = fieldsOf(http)
  return {
    parameters: fields.filter(({ place }) => ['query', 'location', 'fragment', 'form', 'json'].includes(place)),
    headers: fields.filter(
      ({ place, name }) =>
        place === 'cookie' || place === 'set-cookie' || (place === 'header' && headerNames.includes(name)),
    ),
  }
}

/** What a cookie is set with besides its value: `path=/; httponly; samesite=lax`. Empty where it is not set here. */
export function cookieAttributes(http: Http, { place, name }: Field): string {
  if (place !== 'set-cookie') return ''
  const line = http.headers.find(([header, value]) => header === 'set-cookie' && value.startsWith(`${name}=`))?.[1]
  return line?.split(/; */).slice(1).join('; ') ?? ''
}
