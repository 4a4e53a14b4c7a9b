/** Client assertions (RFC 7523 §2.2): the client proves who it is with a signature, and no secret travels. */
import type { JWK } from 'jose'
import * as oauth from 'oauth4webapi'
import { cryptoKey } from './dpop'

/** For how many seconds one is good. Long, so that none dies while a teacher talks: the library's own are good for a minute. */
const life = 60 * 60

/** A fresh assertion for each request: its `jti` is used up by the first one. */
export function signedAssertion(jwk: JWK): oauth.ClientAuth {
  return async (server, client, body, headers) => {
    const signed = { key: await cryptoKey(jwk), kid: jwk.kid }
    await oauth.PrivateKeyJwt(signed, { [oauth.modifyAssertion]: goodForLonger })(server, client, body, headers)
  }
}

function goodForLonger(_: unknown, payload: Record<string, oauth.JsonValue | undefined>): void {
  payload.exp = Number(payload.iat) + life
}
