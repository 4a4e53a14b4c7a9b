/** What may be the matter where nothing that was tried fits: told as a guess, never as a cause. */
import type { Cause } from '../checks/check'
import { isObject } from '../segment'
import { textOf } from '../text-of'
import { bytesOf, textIn } from './spelled'
import type { Trial } from './trial'

/** `kid` and `own`: the names of the key in the header and of the one given. `iss` and `issuer`: who made the token, and whose key the set says that it is. */
export function perhaps({ seal, header, meant: [first] }: Trial): Cause['values'] {
  const { kid } = header
  const own = first?.jwk.kid
  // A key that was given alone was chosen by the reader, whatever it is called: a name that differs is a hint.
  if (kid !== undefined && own !== undefined && kid !== own) return { kid: textOf(kid), own: textOf(own) }
  const [iss, issuer] = [issuerOf(seal.payload), first?.jwk.issuer]
  const isOther = typeof iss === 'string' && typeof issuer === 'string' && !issuer.includes('{') && issuer !== iss
  return isOther ? { iss, issuer } : {}
}

function issuerOf(payload: string): unknown {
  try {
    const claims: unknown = JSON.parse(textIn(bytesOf(payload)))
    return isObject(claims) ? claims.iss : undefined
  } catch {
    return undefined
  }
}
