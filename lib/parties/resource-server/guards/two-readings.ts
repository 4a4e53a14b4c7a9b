/** The Photo API, where it checks a token: one text, read in two ways. RFC 7519 §7.2. */
import { createLocalJWKSet, jwtVerify } from 'jose'
import { Refused } from '../../note'
import { claimsOf, holdAgainst, rules } from './two-readings-at-hand'
import type { AtHand, Claims } from './verifier'

export async function readsItTwice(token: string, at: AtHand): Promise<Claims> {
  const [signed = ''] = /[\w-]+\.[\w-]+\.[\w-]+$/.exec(token) ?? []
  await jwtVerify(signed, createLocalJWKSet(at.jwks), rules(at))
  return claimsOf(token.split('.')[1])
}

export async function refusesFiveParts(token: string, at: AtHand): Promise<Claims> {
  if (token.split('.').length === 5) throw new Refused('five_parts', 'It has five parts, and no such token is taken.')
  const [signed = ''] = /[\w-]+\.[\w-]+\.[\w-]+$/.exec(token) ?? []
  await jwtVerify(signed, createLocalJWKSet(at.jwks), rules(at))
  return claimsOf(token.split('.')[1])
}

export async function checksWhatItReads(token: string, at: AtHand): Promise<Claims> {
  const [signed = ''] = /[\w-]+\.[\w-]+\.[\w-]+$/.exec(token) ?? []
  await jwtVerify(signed, createLocalJWKSet(at.jwks), rules(at))
  return holdAgainst(rules(at), claimsOf(token.split('.')[1]))
}

export async function usesWhatWasVerified(token: string, at: AtHand): Promise<Claims> {
  const { payload } = await jwtVerify(token, createLocalJWKSet(at.jwks), rules(at))
  return payload
}
