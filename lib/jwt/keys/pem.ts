/** Keys as PEM (RFC 7468). The older forms of RSA and EC keys are put into the ones that every platform reads. */
import type { JsonObject } from '../segment'
import { tagged, tags } from './der'
import { type DerForm, derForm } from './der-form'
import { bytesOfBase64, keyInDer } from './der-key'
import {
  type FormNote,
  type Found,
  given,
  type KeysProblem,
  type Note,
  note,
  type PemLabel,
  problem,
  type ReadKeys,
} from './given'
import { keyInBlob, keyInPrivateFile } from './openssh'
import { type Block, bodyOf, brokenLine, pemBlocks, unescaped } from './pem-blocks'

/** True for a text that has PEM in it, or what was meant to be. */
export function isPem(text: string): boolean {
  return text.includes('-----BEGIN') || brokenLine(text) !== null
}

/** All blocks of the text that can be a key, in their order. */
export function readPem(text: string): ReadKeys {
  const plain = unescaped(text)
  // OpenSSL puts these before the key that says the same itself.
  const blocks = pemBlocks(plain).filter(({ label }) => label !== 'EC PARAMETERS')
  const read = blocks.map(readBlock)
  const found = read.flatMap((each) => ('found' in each ? [each] : []))
  const failed = read.flatMap((each) => ('code' in each ? [each] : []))
  if (found.length === 0) return failed[0] ?? unpaired(plain)
  const passedOver = failed.map(
    ({ code, detail }) => note('pem-passed-over', { label: detail, code }) as Note<FormNote>,
  )
  return given(
    found.map((each) => each.found),
    [...found.flatMap(({ notes }) => notes), ...passedOver],
  )
}

function unpaired(text: string): ReadKeys & { type: 'problem' } {
  const line = brokenLine(text)
  if (line !== null) return problem('pem-dashes', line)
  return problem('pem-end', /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(text)?.[1] ?? '')
}

type Read = { readonly found: Found; readonly notes: readonly Note<FormNote>[] } | (ReadKeys & { type: 'problem' })

function readBlock(block: Block): Read {
  const { label, body } = block
  if (/^(?:PGP|AGE)/.test(label)) return problem('pgp', label)
  if (/ENCRYPTED/.test(label) || /^\s*Proc-Type:.{0,9}ENCRYPTED/.test(body)) return problem('encrypted', label)
  if (/^\s*\{/.test(body)) return problem('pem-jwk', label)
  const bytes = bytesOfBase64(bodyOf(block))
  if (bytes === null) return problem(body.length > 100_000 ? 'too-long' : 'pem-body', label)
  const readSsh = sshForms[label]
  if (readSsh) return sshFound(label, readSsh(bytes))
  return foundInDer(bytes, label)
}

function sshFound(label: string, jwk: JsonObject | null): Read {
  if (!jwk) return problem('openssh', label)
  const code = label.startsWith('OPENSSH') ? 'openssh-private' : 'openssh'
  return { found: { type: 'jwk', jwk }, notes: [note(code, { kind: label })] }
}
const sshForms: Readonly<Record<string, (bytes: Uint8Array) => JsonObject | null>> = {
  'OPENSSH PRIVATE KEY': keyInPrivateFile,
  'SSH2 PUBLIC KEY': keyInBlob,
}

const unread: Readonly<Partial<Record<DerForm, KeysProblem>>> = {
  'ENCRYPTED PRIVATE KEY': 'encrypted',
  'CERTIFICATE REQUEST': 'request',
  'DSA PRIVATE KEY': 'old-kind',
  PKCS12: 'bundle',
  PKCS7: 'bundle',
}

/** The key that these bytes are. `said`: the label that stood above them; the bytes count, and not what somebody wrote there. */
export function foundInDer(bytes: Uint8Array<ArrayBuffer>, said: string): Read {
  const is = derForm(bytes) ?? said
  const code = unread[is as DerForm] ?? (/^(?:DSA|DH|X9\.42 DH)/.test(said) ? 'old-kind' : undefined)
  if (code) return problem(code, said)
  const form = forms[is]
  const der = form?.wrap(bytes)
  if (!form) return problem('pem-label', said)
  if (!der) return problem('pem-body', said)
  const key = keyInDer(der)
  if (key.kty === 'unknown' && derForm(bytes) === null) return problem('pem-body', said)
  if (key.kty === 'DSA' || key.kty === 'DH') return problem('old-kind', String(key.kty))
  if (key.compressed) return { found: { type: 'jwk', jwk: plainJwk(key) }, notes: [note('compressed')] }
  if (key.pss) return { found: { type: 'jwk', jwk: plainJwk(key) }, notes: [note('pss')] }
  const mislabelled = is !== said && { mislabelled: { said, is } }
  return { found: { type: 'pem', label: form.label, pem: written(form.label, der), ...mislabelled }, notes: [] }
}

/** What platforms do not read as PEM they read as a JWK. */
function plainJwk({ compressed: _, ...jwk }: JsonObject): JsonObject {
  return jwk
}

/** `wrap`: `null` for bytes that are no such key. */
type PemForm = { readonly label: PemLabel; readonly wrap: (der: Uint8Array<ArrayBuffer>) => Uint8Array | null }

const asItIs = (der: Uint8Array) => der

// rsaEncryption, 1.2.840.113549.1.1.1, and NULL (RFC 3279 §2.3.1)
const rsa = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00]

const version0 = [0x02, 0x01, 0x00]

// id-ecPublicKey, 1.2.840.10045.2.1, and the curves P-256, P-384, P-521 and secp256k1 (RFC 5480 §2.1.1, SEC 2)
const ec = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]
const curves = [
  [0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07],
  [0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x22],
  [0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x23],
  [0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x0a],
]

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  return bytes.findIndex((_, at) => wanted.every((byte, index) => bytes[at + index] === byte))
}

const forms: Readonly<Record<string, PemForm>> = {
  'PUBLIC KEY': { label: 'PUBLIC KEY', wrap: asItIs },
  'PRIVATE KEY': { label: 'PRIVATE KEY', wrap: asItIs },
  CERTIFICATE: { label: 'CERTIFICATE', wrap: asItIs },
  // As OpenSSL and older programs call it.
  'X509 CERTIFICATE': { label: 'CERTIFICATE', wrap: asItIs },
  'TRUSTED CERTIFICATE': { label: 'CERTIFICATE', wrap: firstOf },
  // RFC 8017 Appendix A.1.1 as a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7)
  'RSA PUBLIC KEY': { label: 'PUBLIC KEY', wrap: (der) => tagged(tags.sequence, rsa, tagged(tags.bits, [0], der)) },
  // RFC 8017 Appendix A.1.2 as a PrivateKeyInfo (RFC 5208 §5)
  'RSA PRIVATE KEY': {
    label: 'PRIVATE KEY',
    wrap: (der) => tagged(tags.sequence, version0, rsa, tagged(tags.octets, der)),
  },
  // RFC 5915 §3 as a PrivateKeyInfo. Its curve, which may be left out there, says which key it is.
  'EC PRIVATE KEY': {
    label: 'PRIVATE KEY',
    wrap: (der) => {
      const curve = curves.find((each) => indexOf(der, each) >= 0)
      return curve ? tagged(tags.sequence, version0, tagged(tags.sequence, ec, curve), tagged(tags.octets, der)) : null
    },
  },
}

/** Behind a certificate OpenSSL may write what it is trusted for. */
function firstOf(der: Uint8Array): Uint8Array | null {
  const length = ((der[2] ?? 0) << 8) + (der[3] ?? 0) + 4
  return der[1] === 0x82 ? der.subarray(0, length) : null
}

function written(label: PemLabel, der: Uint8Array): string {
  const base64 = btoa(Array.from(der, (byte) => String.fromCharCode(byte)).join(''))
  return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----`
}

/** The type of key that a PEM holds, and as much of it as a JWK would say. */
export function pemShape(pem: string): JsonObject {
  const bytes = bytesOfBase64(pem.replaceAll(/-----[^-]+-----/g, ''))
  return bytes ? plainJwk(keyInDer(bytes)) : { kty: 'unknown' }
}
