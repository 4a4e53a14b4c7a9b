/** The Photo API, where it looks for the key that a token names: in a table, by a query. RFC 8725 §3.10. */
import { decodeProtectedHeader } from 'jose'
import { Refused } from '../../note'
import { checkWith } from './by-key'
import { firstValue } from './key-table'
import type { AtHand, Claims } from './verifier'

export async function writesTheNameIntoTheQuery(token: string, at: AtHand): Promise<Claims> {
  const { kid = '' } = decodeProtectedHeader(token)
  const key = await firstValue(at, `SELECT value FROM keys WHERE name = '${kid}'`)
  return checkWith(key, token, at)
}

export async function putsBackslashes(token: string, at: AtHand): Promise<Claims> {
  const { kid = '' } = decodeProtectedHeader(token)
  const name = kid.replaceAll("'", "\\'")
  const key = await firstValue(at, `SELECT value FROM keys WHERE name = '${name}'`)
  return checkWith(key, token, at)
}

export async function refusesTheWordUnion(token: string, at: AtHand): Promise<Claims> {
  const { kid = '' } = decodeProtectedHeader(token)
  if (kid.includes('UNION')) throw new Refused('kid_suspicious', 'The name of the key has UNION in it.')
  const key = await firstValue(at, `SELECT value FROM keys WHERE name = '${kid}'`)
  return checkWith(key, token, at)
}

export async function bindsTheName(token: string, at: AtHand): Promise<Claims> {
  const { kid = '' } = decodeProtectedHeader(token)
  const key = await firstValue(at, 'SELECT value FROM keys WHERE name = ?', kid)
  return checkWith(key, token, at)
}
