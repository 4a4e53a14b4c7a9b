/** RFC 8725 §2.1: an HMAC that takes the text of a public key for its secret. Everybody has that text, so anybody can make it. */
import { exportSPKI } from 'jose'
import { algorithmsOf } from '../algorithms'
import type { Cause } from '../checks/check'
import { type Candidate, publicJwk } from '../keys/candidates'
import { verifyingKey } from '../keys/import-key'
import { jsonText } from '../text-of'
import type { Bytes } from './compute'
import { base64Of, bytesOf, utf8 } from './spelled'
import type { Trial } from './trial'

/** Tried with every public key that was given, in the forms in which a server may have it. */
export async function confusedKey({ alg, all, fits }: Trial): Promise<Cause | null | undefined> {
  const keys = all.filter(({ type }) => type !== 'secret').slice(0, 10)
  if (!alg.startsWith('HS') || keys.length === 0) return undefined
  for (const candidate of keys)
    for (const { as, secret } of await formsOf(candidate))
      if (await fits({ secret })) return { code: 'signature-confused', values: { alg, as } }
  return null
}

type Form = { readonly as: 'pem' | 'der' | 'jwk' | 'base64' | 'modulus'; readonly secret: Bytes }

async function formsOf(candidate: Candidate): Promise<readonly Form[]> {
  const { jwk } = candidate
  const spki = await spkiOf(candidate)
  const pems = [...(candidate.type === 'pem' ? [candidate.pem] : []), ...(spki ? [spki, ...pkcs1Of(spki)] : [])]
  const json = candidate.type === 'jwk' ? [jsonText(jwk), jsonText(publicJwk(jwk)), jsonText({ keys: [jwk] })] : []
  return [
    ...pems.flatMap(pemForms),
    ...json.map((text): Form => ({ as: 'jwk', secret: utf8(text) })),
    ...(typeof jwk.n === 'string' ? modulusForms(jwk.n) : []),
  ]
}

/** RFC 7468 §2: lines of 64, and a line break at the end or none. */
function pemForms(pem: string): readonly Form[] {
  const [label, base64] = partsOf(pem)
  const lines = (base64.match(/.{1,64}/g) ?? []).join('\n')
  const [begin, end] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`]
  const texts = [`${begin}\n${lines}\n${end}`, `${begin}\n${base64}\n${end}`]
  const all = [
    ...texts,
    ...texts.map((text) => `${text}\n`),
    ...texts.map((text) => `${text}\n`.replaceAll('\n', '\r\n')),
  ]
  return [
    ...all.map((text): Form => ({ as: 'pem', secret: utf8(text) })),
    { as: 'der', secret: bytesOf(base64) },
    { as: 'base64', secret: utf8(base64) },
    { as: 'base64', secret: utf8(lines) },
  ]
}

function partsOf(pem: string): readonly [label: string, base64: string] {
  const label = /-----BEGIN ([^-]+)-----/.exec(pem)?.[1] ?? ''
  return [label, pem.replaceAll(/-----[^-]+-----|\s/g, '')]
}

function modulusForms(n: string): readonly Form[] {
  return [
    { as: 'modulus', secret: utf8(n) },
    { as: 'modulus', secret: bytesOf(n) },
  ]
}

async function spkiOf(candidate: Candidate): Promise<string | null> {
  const alg = algorithmsOf(candidate.jwk)[0]
  if (alg === undefined) return null
  try {
    return await exportSPKI((await verifyingKey(candidate, alg)) as CryptoKey)
  } catch {
    return null
  }
}

/** RFC 8017 Appendix A.1.1: what an RSA key has in its BIT STRING, as older tools write it. */
function pkcs1Of(spki: string): readonly string[] {
  const der = bytesOf(partsOf(spki)[1])
  const at = der.findIndex((byte, index) => byte === 0x05 && der[index + 1] === 0 && der[index + 2] === 0x03)
  if (at < 0) return []
  const length = der[at + 3] ?? 0
  const start = at + 4 + (length < 0x80 ? 0 : length & 0x7f) + 1
  return [`-----BEGIN RSA PUBLIC KEY-----\n${base64Of(der.subarray(start))}\n-----END RSA PUBLIC KEY-----`]
}
