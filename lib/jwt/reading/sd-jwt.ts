/** Reads an SD-JWT (RFC 9901 §4): a token, what its holder chose to disclose, and perhaps a proof that it is the holder. */
import { readCompact } from './compact'
import { jsonPart, type ReadPart } from './part'
import type { Disclosure, Part, ReadToken, Trouble } from './token-shape'

/** `<token>~<disclosure>~…~` with a key binding JWT behind the last "~", or nothing. */
export function readSdJwt(text: string): ReadToken {
  const [token = '', ...rest] = text.split('~')
  const issued = readCompact(token)
  if (issued.form === 'unknown') return { ...issued, text }
  const keyBinding = rest.at(-1) ?? ''
  const disclosed = startsOf(rest.slice(0, Math.min(most, rest.length - 1)), token.length + 1).map(([each, start]) =>
    jsonPart('disclosure', each, start),
  )
  const binding = keyBinding === '' ? [] : bindingPart(keyBinding, text.length - keyBinding.length)
  const unbound = binding.filter(isNoJwt).map(bindingTrouble)
  return {
    ...issued,
    text,
    serialization: 'sd-jwt',
    parts: [...issued.parts, ...disclosed.map(({ part }) => part), ...binding],
    disclosures: disclosed.map(({ part }) => disclosureOf(part.text, part.decoded)),
    troubles: [...issued.troubles, ...disclosed.flatMap(disclosureTroubles), ...unbound, ...tooMany(rest.length - 1)],
  }
}

/** More than anybody issues: reading them would keep the page busy. */
const most = 2000

function tooMany(count: number): Trouble[] {
  const text = `It has ${count} disclosures. Only the first ${most} were read, so it is refused here.`
  return count > most ? [{ part: 'token', code: 'disclosure', text, at: null }] : []
}

function startsOf(texts: readonly string[], start: number): (readonly [string, number])[] {
  let at = start
  return texts.map((text) => {
    const begins = at
    at += text.length + 1
    return [text, begins] as const
  })
}

function bindingPart(text: string, start: number): readonly Part[] {
  const at = { start, end: start + text.length }
  return [{ name: 'key-binding', at, text, decoded: null, object: null, members: [] }]
}

/** RFC 9901 §4: "KB-JWT = JWT", which is three times base64url. */
function isNoJwt({ text }: Part): boolean {
  return !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)
}

function bindingTrouble({ at }: Part): Trouble {
  const text =
    'What stands behind the last "~" is no key binding JWT. An SD-JWT that comes without one ends in "~" (RFC 9901 §4).'
  return { part: 'key-binding', code: 'segment-count', text, at }
}

/** RFC 9901 §4.2.1 and §4.2.2: a salt, a name where it is a member of an object, and the value. */
function disclosureOf(text: string, decoded: string | null): Disclosure {
  const list = arrayIn(decoded)
  const name = list.length === 3 && typeof list[1] === 'string' ? list[1] : null
  return { text, salt: typeof list[0] === 'string' ? list[0] : null, name, value: list.at(-1) }
}

function arrayIn(decoded: string | null): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(decoded ?? '')
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

/** A disclosure is a list and no object: that it is none is no trouble. */
function disclosureTroubles({ part, troubles }: ReadPart): Trouble[] {
  const others = troubles.filter(({ code }) => code !== 'not-object')
  const { length } = arrayIn(part.decoded)
  if (others.length > 0 || length === 2 || length === 3) return others
  const text = 'A disclosure is a JSON list of a salt, a name and a value, or of a salt and a value (RFC 9901 §4.2).'
  return [{ part: 'disclosure', code: 'disclosure', text, at: part.at }]
}
