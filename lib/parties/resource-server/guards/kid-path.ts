/** The Photo API, where it looks for the key that a token names: in a file of that name. RFC 8725 §3.10. */
import { posix } from 'node:path'
import { decodeProtectedHeader } from 'jose'
import { Refused } from '../../note'
import { checkWith } from './by-key'
import { keyFolder, keysByName, readFile } from './key-files'
import type { AtHand, Claims } from './verifier'

export async function opensTheFileOfThatName(token: string, at: AtHand): Promise<Claims> {
  const { kid = '' } = decodeProtectedHeader(token)
  const key = readFile(at, posix.join(keyFolder, kid))
  return checkWith(key, token, at)
}

export async function takesDotsOutOnce(token: string, at: AtHand): Promise<Claims> {
  const { kid = '' } = decodeProtectedHeader(token)
  const key = readFile(at, posix.join(keyFolder, kid.replaceAll('../', '')))
  return checkWith(key, token, at)
}

export async function refusesAnEmptyKey(token: string, at: AtHand): Promise<Claims> {
  const { kid = '' } = decodeProtectedHeader(token)
  const key = readFile(at, posix.join(keyFolder, kid))
  if (key === '') throw new Refused('key_empty', `The file of the key "${kid}" is empty.`)
  return checkWith(key, token, at)
}

export async function looksUpTheName(token: string, at: AtHand): Promise<Claims> {
  const { kid = '' } = decodeProtectedHeader(token)
  const key = keysByName(at).get(kid)
  if (key === undefined) throw new Refused('kid_unknown', `No key is named "${kid}".`)
  return checkWith(key, token, at)
}
