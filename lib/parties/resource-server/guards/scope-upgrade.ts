/** The Photo API, where it decides what a token opens that was found good. RFC 6749 §7, RFC 9700 §2.3. */
import type { Permission, TokenClaims } from '../permission'

type WithAudience = TokenClaims & { readonly aud?: unknown }

const everyPhoto = () => true

export function anyTokenWillDo(_: TokenClaims, _api: string): Permission {
  return everyPhoto
}

export function looksWhomItIsFor({ aud }: WithAudience, api: string): Permission {
  return aud === api ? everyPhoto : null
}

export function trustsPhotoprint({ client_id }: TokenClaims, _api: string): Permission {
  return client_id === 'photoprint' ? everyPhoto : null
}

export function looksForTheScope({ scope }: TokenClaims, _api: string): Permission {
  return scope?.split(' ').includes('photos.read') ? everyPhoto : null
}
