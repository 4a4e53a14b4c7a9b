/** Changes what a token says, and signs it anew, or does not: as the change says. */
import { type CarriedJwt, jwtIn, signingInput, withMembers } from '../jwt/carried'
import type { JsonObject } from '../jwt/segment'
import type { Members, NewToken, Signing } from '../world/edit'
import { impossible } from '../world/errors'
import type { KeysAtHand, Tools } from '../world/tools'
import { fittingKey, hmac, publicKeySecret, signature, strangersKey } from './signature'

type Asked = {
  readonly old: CarriedJwt
  readonly change: NewToken
  /** The header with what the change itself says of it. */
  readonly header: JsonObject
  readonly keys: KeysAtHand
  readonly field: string
}

/** What signing does to the header, unless the change says otherwise, and how the third segment is made. */
type Plan = { readonly header: Members; readonly seal: (input: string) => string | Promise<string> }

/** Changes a token that stands in a value. See `Tools` for what it promises and throws. */
export const changeToken: Tools['changeToken'] = async (value, change, keys, field) => {
  const old = jwtIn(value)
  if ('problem' in old) throw impossible(field, old.problem)
  mustBeThere(old.header, change.header, `${field}.token.header`)
  mustBeThere(old.payload, change.payload, `${field}.token.payload`)
  const header = withMembers(old.header, change.header)
  const plan = await plans[change.sign]({ old, change, header, keys, field: `${field}.token.sign` })
  // The change's own word on a member stands, over what the signing would make of it.
  const signed = withMembers(old.header, { ...plan.header, ...change.header })
  const input = signingInput(old, signed, withMembers(old.payload, change.payload))
  return `${old.before}${input}.${await plan.seal(input)}`
}

function mustBeThere(object: JsonObject, members: Members = {}, field: string): void {
  const missing = Object.entries(members).find(([name, value]) => value === null && !Object.hasOwn(object, name))
  if (missing) throw impossible(`${field}.${missing[0]}`, `The token has no member named "${missing[0]}" to take out.`)
}

const plans: Record<Signing, (asked: Asked) => Plan | Promise<Plan>> = {
  keep: ({ old }) => ({ header: {}, seal: () => old.segments.signature }),

  // RFC 7515 Appendix A.5: the third segment is there, and empty.
  none: () => ({ header: { alg: 'none' }, seal: () => '' }),

  sender: ({ old, change, header, keys, field }) => {
    const wanted = change.header?.alg
    const found = fittingKey(keys.sender, header, typeof wanted === 'string' ? wanted : null)
    if (!found) throw impossible(field, noKey(keys, wanted))
    const kid: Members = 'kid' in old.header ? { kid: found.key.kid ?? null } : {}
    return { header: { alg: found.alg, ...kid }, seal: (input) => signature(input, found.alg, found.key) }
  },

  stranger: async ({ header: { alg }, field }) => {
    const key = await strangersKey(String(alg))
    if (!key) throw impossible(field, `No key can be made for the algorithm ${JSON.stringify(alg ?? null)}.`)
    return { header: {}, seal: (input) => signature(input, String(alg), key) }
  },

  leaked: async ({ header: { alg, kid }, keys, field }) => {
    const key = keys.servers.find((each) => each.alg === alg && each.kid === kid)
    if (!key)
      throw impossible(
        field,
        `No server of this world signs with ${JSON.stringify(alg ?? null)} and the key ${JSON.stringify(kid ?? null)}.`,
      )
    return { header: {}, seal: (input) => signature(input, String(alg), key) }
  },

  'public-as-secret': async ({ change, header, keys, field }) => {
    const alg = change.header?.alg ?? 'HS256'
    const secret = await publicKeySecret(keys.issuers, header)
    if (!secret) throw impossible(field, 'No authorization server of this world has a public key.')
    const seal = hmac(String(alg), secret)
    if (!seal) throw impossible(field, `${JSON.stringify(alg)} takes no secret: HS256, HS384 and HS512 do.`)
    return { header: { alg }, seal }
  },
}

function noKey({ sender }: KeysAtHand, alg: unknown): string {
  if (sender.length === 0) return 'The party that sends this message holds no private key.'
  return `The party that sends this message holds no key for ${JSON.stringify(alg ?? 'any algorithm known here')}.`
}
