/** What jose refuses, in plain words: a row for each of its codes. */
import { shown } from './shown'

type Claimed = Error & { readonly claim?: string; readonly reason?: string; readonly payload?: Record<string, unknown> }

const texts: Readonly<Record<string, (error: Claimed) => string>> = {
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: () =>
    'The signature does not fit the key. Another key made it, or the token was changed after it was signed.',
  ERR_JWT_EXPIRED: ({ claim = 'exp', payload }) => `${claim} is ${shown(payload?.[claim])}, and that time has passed.`,
  ERR_JWT_CLAIM_VALIDATION_FAILED: claimText,
  ERR_JOSE_ALG_NOT_ALLOWED: () => 'The alg in its header is not the algorithm that is taken here.',
  ERR_JOSE_NOT_SUPPORTED: () => 'It asks for something that is not supported here: an algorithm, or an extension.',
  ERR_JWS_INVALID: () =>
    'This is no signed JWT in the Compact form: three parts in base64url, the first of them a header in JSON.',
  ERR_JWT_INVALID: () => 'This is no JWT: its claims are not one object in JSON.',
  ERR_JWK_INVALID: () => 'A key has not the members that a key of its kind must have.',
  ERR_JWKS_INVALID: ({ message }) =>
    message.startsWith('JSON Web Key Set') ? 'What came is no set of public keys in JSON (RFC 7517).' : message,
  ERR_JWKS_NO_MATCHING_KEY: () =>
    'Among the published keys there is no applicable key: none has the kid and the alg of the token.',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: () => 'Several published keys could be meant, and the token names none by its kid.',
}

/** `null` for a code that has no words here. */
export function joseText(code: string, error: Error): string | null {
  return texts[code]?.(error) ?? null
}

function claimText({ claim = 'A claim', reason, payload }: Claimed): string {
  const value = payload?.[claim]
  if (reason === 'missing') return `${claim} is missing, and it must be there.`
  // What is in the header is not handed on.
  if (value === undefined) return `${claim} is not the one that is expected here.`
  return reason === 'invalid'
    ? `${claim} is ${shown(value)}, and it must be a number.`
    : `${claim} is ${shown(value)}, and that is not what is expected here.`
}
