/** Reads the JSON serializations (RFC 7515 §7.2, RFC 7516 §7.2): flattened, and general with several signatures or recipients. */
import { isObject, type JsonObject } from '../segment'
import { bytesPart, jsonPart, objectIn, type ReadPart } from './part'
import type { PartName, ReadToken, Seal, Trouble } from './token-shape'

/** The token that an object is, whatever members it has. `text`: as it was given, where the parts' spans point to. */
export function readJson(text: string, json: JsonObject): ReadToken {
  return 'ciphertext' in json ? readEncrypted(text, json) : readSigned(text, json)
}

function readSigned(text: string, json: JsonObject): ReadToken {
  const signatures = signaturesOf(json)
  const payload = member(text, json, 'payload', 'payload', jsonPart)
  const read = signatures.flatMap((signature) => [
    ...member(text, signature, 'protected', 'header', jsonPart),
    ...member(text, signature, 'signature', 'signature', bytesPart),
  ])
  const all = [...payload, ...read]
  const seals = signatures.map((signature) => sealOf(json, signature, all))
  return {
    ...nothing(text, json),
    form: 'payload' in json ? 'jws' : 'unknown',
    serialization: 'signatures' in json ? 'general' : 'flattened',
    parts: inOrder(all),
    header: seals[0]?.header ?? null,
    payload: payload[0]?.part.object ?? null,
    seals,
    troubles: [...memberTroubles(json, ['payload']), ...all.flatMap(({ troubles }) => troubles)],
  }
}

function readEncrypted(text: string, json: JsonObject): ReadToken {
  const recipients = Array.isArray(json.recipients) ? json.recipients.filter(isObject) : [json]
  const read = [
    ...member(text, json, 'protected', 'header', jsonPart),
    ...recipients.flatMap((each) => member(text, each, 'encrypted_key', 'encrypted-key', bytesPart)),
    ...member(text, json, 'iv', 'iv', bytesPart),
    ...member(text, json, 'ciphertext', 'ciphertext', bytesPart),
    ...member(text, json, 'tag', 'tag', bytesPart),
  ]
  const own = read.find(({ part }) => part.name === 'header')?.part.object ?? {}
  const first = recipients[0] ?? {}
  return {
    ...nothing(text, json),
    form: 'jwe',
    serialization: 'recipients' in json ? 'general' : 'flattened',
    parts: inOrder(read),
    header: { ...own, ...objectIn(json, 'unprotected'), ...objectIn(first, 'header') },
    troubles: [...memberTroubles(json, ['ciphertext']), ...read.flatMap(({ troubles }) => troubles)],
  }
}

function signaturesOf(json: JsonObject): readonly JsonObject[] {
  return Array.isArray(json.signatures) ? json.signatures.filter(isObject) : [json]
}

/** RFC 7515 §7.2.1: members of the protected and of the unprotected header must be distinct, so their order is no matter. */
function sealOf(json: JsonObject, signature: JsonObject, read: readonly ReadPart[]): Seal {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const of = read.find(({ part }) => part.name === 'header' && part.text === text(signature.protected))
  const own = signature.protected === undefined ? {} : (of?.part.object ?? null)
  return {
    protected: text(signature.protected),
    payload: text(json.payload),
    signature: text(signature.signature),
    header: own && { ...own, ...objectIn(signature, 'header') },
  }
}

type Read = (name: PartName, text: string, start: number) => ReadPart

/** The part that a member holds. Its place is where its value first stands in the text in quotes. */
function member(text: string, json: JsonObject, name: string, as: PartName, read: Read): ReadPart[] {
  const value = json[name]
  if (typeof value !== 'string') return []
  const at = text.indexOf(`"${value}"`)
  return [read(as, value, at < 0 ? 0 : at + 1)].map((found) => (at < 0 ? placeless(found, text) : found))
}

/** A value with escapes stands nowhere as it reads: the whole token is its place. */
function placeless({ part, troubles }: ReadPart, text: string): ReadPart {
  const at = { start: 0, end: text.length }
  const members = part.members.map((each) => ({ ...each, inToken: at }))
  return { part: { ...part, at, members }, troubles: troubles.map((trouble) => ({ ...trouble, at: null })) }
}

function memberTroubles(json: JsonObject, names: readonly string[]): Trouble[] {
  return names
    .filter((name) => typeof json[name] !== 'string')
    .map((name) => {
      const text = `The object has no member "${name}" that is a string: so it is no token in JSON (RFC 7515 §7.2, RFC 7516 §7.2).`
      return { part: 'token', code: 'member-type', text, at: null }
    })
}

function inOrder(read: readonly ReadPart[]) {
  return read.map(({ part }) => part).sort((one, other) => one.at.start - other.at.start)
}

function nothing(text: string, json: JsonObject) {
  return { text, payload: null, seals: [], json, disclosures: [], nested: null }
}
