/** Photobook, where its app brings tokens and wants somebody signed in: was it to this app that they were given? RFC 6749 §10.16. */
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose'
import { type Brought, differs, type Person } from './brought'

export async function believesUserInfo({ userInfo }: Brought): Promise<Person> {
  return userInfo
}

export async function comparesTheSub({ userInfo, id_token }: Brought): Promise<Person> {
  const { sub } = decodeJwt(id_token)
  if (sub !== userInfo.sub) throw differs(sub, userInfo)
  return userInfo
}

export async function wantsAnIdTokenOfItsApp({ userInfo, id_token, jwks, ...expected }: Brought): Promise<Person> {
  const { payload } = await jwtVerify(id_token, createLocalJWKSet(jwks), expected)
  if (payload.sub !== userInfo.sub) throw differs(payload.sub, userInfo)
  return userInfo
}
