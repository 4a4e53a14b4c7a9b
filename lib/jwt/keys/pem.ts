/** Keys as PEM (RFC 7468). The older forms of RSA and EC keys are put into the ones that every platform reads. */
import { derLabel } from './der-label'

type PemLabel = 'PUBLIC KEY' | 'PRIVATE KEY' | 'CERTIFICATE'

export type Mislabelled = { readonly said: string; readonly is: string }

export type PemProblem = 'pem-label' | 'pem-body'

export type ReadPem =
  /** RFC 7468, RFC 5208, RFC 5280: always one of these labels, whatever stood there. `mislabelled`: what stood there, where the bytes are of another form. */
  | { readonly type: 'pem'; readonly label: PemLabel; readonly pem: string; readonly mislabelled?: Mislabelled }
  /** `detail`: the label that stands there. */
  | { readonly type: 'problem'; readonly code: PemProblem; readonly detail: string }

/** The first block of the text that can be a key. `\n` written out, as in environment files and JSON, is a line break. */
export function readPem(text: string): ReadPem {
  const lines = text.replaceAll('\\r', '').replaceAll('\\n', '\n')
  const blocks = [...lines.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)]
  // OpenSSL puts these before the key that says the same itself.
  const [, label = '', body = ''] = blocks.find(([, each]) => each !== 'EC PARAMETERS') ?? []
  const bytes = bytesOf(body)
  if (label === '' || bytes === null) return { type: 'problem', code: 'pem-body', detail: label }
  if (!forms[label]) return { type: 'problem', code: 'pem-label', detail: label }
  // The bytes count, and not what somebody wrote above them.
  const is = derLabel(bytes) ?? label
  const form = forms[is]
  const der = form?.wrap(bytes)
  if (!form || !der) return { type: 'problem', code: 'pem-body', detail: label }
  return { ...written(form.label, der), ...(is !== label && { mislabelled: { said: label, is } }) }
}

/** `wrap`: `null` for bytes that are no such key. */
type PemForm = { readonly label: PemLabel; readonly wrap: (der: readonly number[]) => readonly number[] | null }

const asItIs = (der: readonly number[]) => der

// rsaEncryption, 1.2.840.113549.1.1.1, and NULL (RFC 3279 §2.3.1)
const rsa = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00]

const version0 = [0x02, 0x01, 0x00]

// id-ecPublicKey, 1.2.840.10045.2.1, and the curves P-256, P-384 and P-521 (RFC 5480 §2.1.1)
const ec = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]
const curves = [
  [0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07],
  [0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x22],
  [0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x23],
]

function indexOf(bytes: readonly number[], wanted: readonly number[]): number {
  return bytes.findIndex((_, at) => wanted.every((byte, index) => bytes[at + index] === byte))
}

const forms: Readonly<Record<string, PemForm>> = {
  'PUBLIC KEY': { label: 'PUBLIC KEY', wrap: asItIs },
  'PRIVATE KEY': { label: 'PRIVATE KEY', wrap: asItIs },
  CERTIFICATE: { label: 'CERTIFICATE', wrap: asItIs },
  // RFC 8017 Appendix A.1.1 as a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7)
  'RSA PUBLIC KEY': { label: 'PUBLIC KEY', wrap: (der) => tagged(0x30, [...rsa, ...tagged(0x03, [0, ...der])]) },
  // RFC 8017 Appendix A.1.2 as a PrivateKeyInfo (RFC 5208 §5)
  'RSA PRIVATE KEY': {
    label: 'PRIVATE KEY',
    wrap: (der) => tagged(0x30, [...version0, ...rsa, ...tagged(0x04, der)]),
  },
  // RFC 5915 §3 as a PrivateKeyInfo. Its curve, which may be left out there, says which key it is.
  'EC PRIVATE KEY': {
    label: 'PRIVATE KEY',
    wrap: (der) => {
      const curve = curves.find((each) => indexOf(der, each) >= 0)
      return curve ? tagged(0x30, [...version0, ...tagged(0x30, [...ec, ...curve]), ...tagged(0x04, der)]) : null
    },
  },
}

/** DER (X.690 §8.1): a tag, a length, a content. */
function tagged(tag: number, content: readonly number[]): number[] {
  const length: number[] = []
  for (let rest = content.length; rest > 0; rest >>= 8) length.unshift(rest & 0xff)
  return [tag, ...(content.length < 0x80 ? [content.length] : [0x80 | length.length, ...length]), ...content]
}

function bytesOf(body: string): readonly number[] | null {
  const base64 = body.replaceAll(/\s/g, '')
  if (base64 === '' || base64.length > 100_000) return null
  try {
    return Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

function written(label: PemLabel, der: readonly number[]) {
  const base64 = btoa(der.map((byte) => String.fromCharCode(byte)).join(''))
  return { type: 'pem', label, pem: `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----` } as const
}
