/** The Photo API, where it checks a token: one that is encrypted with a password. RFC 7518 §4.8, and the successor of RFC 8725, §3.13. */
import { Refused } from '../../note'
import { headerOf, isEncrypted, keyOf, opened, signed } from './password-token'
import type { AtHand, Claims } from './verifier'

export async function countsAsTold(token: string, at: AtHand): Promise<Claims> {
  if (!isEncrypted(token)) return signed(token, at)
  const { p2s, p2c } = headerOf(token)
  const key = await keyOf(password, p2s, p2c)
  return signed(opened(token, key), at)
}

export async function refusesLongTokens(token: string, at: AtHand): Promise<Claims> {
  if (token.length > 2000) throw new Refused('token_too_long', 'It has more than 2000 characters.')
  if (!isEncrypted(token)) return signed(token, at)
  const { p2s, p2c } = headerOf(token)
  const key = await keyOf(password, p2s, p2c)
  return signed(opened(token, key), at)
}

export async function countsToTenMillion(token: string, at: AtHand): Promise<Claims> {
  if (!isEncrypted(token)) return signed(token, at)
  const { p2s, p2c } = headerOf(token)
  if (p2c > 10_000_000) throw new Refused('too_many_rounds', `p2c is ${p2c}, and 10000000 rounds are the most.`)
  const key = await keyOf(password, p2s, p2c)
  return signed(opened(token, key), at)
}

export async function countsToTenThousand(token: string, at: AtHand): Promise<Claims> {
  if (!isEncrypted(token)) return signed(token, at)
  const { p2s, p2c } = headerOf(token)
  if (p2c > 10_000) throw new Refused('too_many_rounds', `p2c is ${p2c}, and 10000 rounds are the most.`)
  const key = await keyOf(password, p2s, p2c)
  return signed(opened(token, key), at)
}

/** What the API and an old import program agreed on. */
const password = 'kodachrome-64'
