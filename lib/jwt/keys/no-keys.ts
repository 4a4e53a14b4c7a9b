/** What is given where a key belongs and is none, nor a secret: it is named, and nothing is fetched. */
import { type KeysProblem, problem, type ReadKeys } from './given'

const known: readonly (readonly [code: KeysProblem, pattern: RegExp])[] = [
  ['address', /^[a-z][a-z0-9+.-]{1,15}:\/\/\S+$/i],
  ['address', /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/\S*(?:\.well-known|jwks|certs|keys|openid-configuration)[\w./?=&-]*$/i],
  ['vault', /^(?:arn:aws[\w-]*:\S+|projects\/\S+\/(?:keyRings|secrets)\/\S+|vault:\S+|op:\/\/\S+)$/],
  [
    'path',
    /^(?:~|\.{0,2}|[a-z]:)?[/\\]?(?:[\w .-]+[/\\])*[\w .-]+\.(?:pem|key|pub|crt|cer|cert|der|jwks?|json|p12|pfx|jks|ppk)$/i,
  ],
  ['path', /^(?:classpath|resources?|file|fs|@):\S+$/i],
  ['token', /^(?:Bearer\s+)?eyJ[\w-]+\.[\w-]+\.[\w-]*(?:\.[\w-]*\.[\w-]*)?$/i],
  ['fingerprint', /^(?:SHA-?(?:1|256)|MD5) Fingerprint=/i],
  ['address', /^did:[a-z0-9]{1,20}:\S+$/],
  ['fingerprint', /^SHA256:[A-Za-z0-9+/]{43}=?$/],
  ['fingerprint', /^(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2}$/i],
  ['fingerprint', /^(?:[0-9a-f]{2}:){19}[0-9a-f]{2}$/i],
  ['old-kind', /^PuTTY-User-Key-File-\d/],
  ['pgp', /^(?:age1|AGE-SECRET-KEY-1)[a-z0-9]{50,}$/i],
]

/** How programs print a key that they have in memory. */
const printed =
  /^(?:(?:Public|Private|Secret)?KeyObject\s*\{|CryptoKey\s*\{|\[object (?:CryptoKey|KeyObject)\]|<Buffer |<cryptography\.|<_?(?:RSA|EC|Ed\d+)(?:Public|Private)Key(?:\(| object)|#<OpenSSL|OpenSSL(?:RSA|EC)\w*Key|(?:sun|org|java|javax|com)\.[\w.$]+@[0-9a-f]+$)/

/** What a program, a shell or Postman puts a key in the place of. */
const placeholder =
  /^(?:\$\{[\w.:-]{1,60}\}|\{\{[\w .-]{1,60}\}\}|process\.env\.\w{1,60}|os\.environ\S{1,60}|%[A-Z_]{3,60}%|\$[A-Z_]{3,60})$/

/** What is left of a key where it was printed and not exported. */
export function readPrinted(text: string): ReadKeys | null {
  if (placeholder.test(text)) return problem('placeholder', text.slice(0, 80))
  return printed.test(text) ? problem('printed', text.split(/[\s{]/, 1)[0]) : null
}

const longest = 3000

/** `null` for everything else. */
export function readNoKey(text: string): ReadKeys | null {
  if (isBytes(text)) return problem('binary')
  if (text.length > longest) return null
  const found = known.find(([, pattern]) => pattern.test(text))
  return found ? problem(found[0], text.slice(0, 80)) : null
}

/** A file of bytes that somebody opened as text. */
function isBytes(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  return /[\u0000-\u0008\u000e-\u001a\ufffd]/.test(text)
}
