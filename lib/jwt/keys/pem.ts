/** Keys as PEM (RFC 7468). The older forms of RSA keys are put into the ones that every platform reads. */
import type { PemLabel, ReadKeys } from './read-keys'

export const pemLabels = ['PUBLIC KEY', 'PRIVATE KEY', 'CERTIFICATE'] as const

/** The first block of the text. `\n` written out, as in environment files and JSON, is a line break. */
export function readPem(text: string): ReadKeys {
  const lines = text.replaceAll('\\r', '').replaceAll('\\n', '\n')
  const [, label = '', body = ''] = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/.exec(lines) ?? []
  const bytes = bytesOf(body)
  if (label === '' || bytes === null) return { type: 'problem', code: 'pem-body', detail: label }
  const form = forms[label]
  return form ? written(form.label, form.wrap(bytes)) : { type: 'problem', code: 'pem-label', detail: label }
}

type PemForm = { readonly label: PemLabel; readonly wrap: (der: readonly number[]) => readonly number[] }

const asItIs = (der: readonly number[]) => der

// rsaEncryption, 1.2.840.113549.1.1.1, and NULL (RFC 3279 §2.3.1)
const rsa = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00]

const forms: Readonly<Record<string, PemForm>> = {
  'PUBLIC KEY': { label: 'PUBLIC KEY', wrap: asItIs },
  'PRIVATE KEY': { label: 'PRIVATE KEY', wrap: asItIs },
  CERTIFICATE: { label: 'CERTIFICATE', wrap: asItIs },
  // RFC 8017 Appendix A.1.1 as a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7)
  'RSA PUBLIC KEY': { label: 'PUBLIC KEY', wrap: (der) => tagged(0x30, [...rsa, ...tagged(0x03, [0, ...der])]) },
  // RFC 8017 Appendix A.1.2 as a PrivateKeyInfo (RFC 5208 §5)
  'RSA PRIVATE KEY': {
    label: 'PRIVATE KEY',
    wrap: (der) => tagged(0x30, [0x02, 0x01, 0x00, ...rsa, ...tagged(0x04, der)]),
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

function written(label: PemLabel, der: readonly number[]): ReadKeys {
  const base64 = btoa(der.map((byte) => String.fromCharCode(byte)).join(''))
  return { type: 'pem', label, pem: `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----` }
}
