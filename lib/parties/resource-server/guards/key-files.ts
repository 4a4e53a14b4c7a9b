/** The files of the API’s machine, as far as anybody here can ask for them. They are a value: nothing is opened. */
import { Refused } from '../../note'
import type { AtHand } from './verifier'

/** Where the API puts each key of Acme ID, in a file of its name. */
export const keyFolder = '/srv/photo-api/keys'

/** What stands on most machines, and what everybody knows of it. */
const systemFiles: Readonly<Record<string, string>> = {
  '/dev/null': '',
  '/proc/sys/kernel/randomize_va_space': '2\n',
}

/** What stands in a file. @throws Refused `ENOENT` where there is none. */
export function readFile(at: AtHand, path: string): string {
  const files = { ...systemFiles, ...keyFiles(at) }
  if (!Object.hasOwn(files, path)) throw new Refused('ENOENT', `There is no file ${path}.`)
  return files[path] ?? ''
}

function keyFiles(at: AtHand): Readonly<Record<string, string>> {
  return Object.fromEntries([...keysByName(at)].map(([name, key]) => [`${keyFolder}/${name}`, key]))
}

/** The keys of Acme ID by their names, each as the text of a JWK. */
export function keysByName({ jwks }: AtHand): ReadonlyMap<string, string> {
  return new Map(jwks.keys.map((key) => [key.kid ?? '', JSON.stringify(key)]))
}
