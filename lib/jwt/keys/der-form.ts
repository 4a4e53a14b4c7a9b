/** Which form of a key some bytes are, by the values in them, whatever somebody wrote above them. */
import { type Der, derList, insideOf, sequenceIn } from './der'

/** Labels as PEM has them (RFC 7468 §4, RFC 8017 Appendix A.1, RFC 5915 §4). */
export type DerForm =
  | 'PUBLIC KEY'
  | 'PRIVATE KEY'
  | 'CERTIFICATE'
  | 'RSA PUBLIC KEY'
  | 'RSA PRIVATE KEY'
  | 'EC PRIVATE KEY'
  | 'ENCRYPTED PRIVATE KEY'
  | 'CERTIFICATE REQUEST'
  | 'DSA PRIVATE KEY'
  | 'PKCS12'
  | 'PKCS7'

type Is = (tags: string, values: readonly Der[]) => boolean

const versionIs = (values: readonly Der[], ...versions: readonly number[]) => {
  const version = values[0]?.content
  return version?.length === 1 && versions.includes(version[0] ?? -1)
}

const isNamedAlgorithm = (values: readonly Der[]) => insideOf(values[0])[0]?.tag === 0x06

const forms: readonly (readonly [form: DerForm, is: Is])[] = [
  ['PUBLIC KEY', (tags, values) => tags === '30 3' && isNamedAlgorithm(values)],
  ['CERTIFICATE REQUEST', (tags, [info]) => tags === '30 30 3' && /^2 30 30 a0$/.test(tagsOf(insideOf(info)))],
  ['CERTIFICATE', (tags, [tbs]) => tags === '30 30 3' && /^(a0 )?2 30 30 30 30 30/.test(tagsOf(insideOf(tbs)))],
  ['PRIVATE KEY', (tags, values) => /^2 30 4( a0)?( a1| 81)?$/.test(tags) && versionIs(values, 0, 1)],
  ['EC PRIVATE KEY', (tags, values) => /^2 4( a0)?( a1)?$/.test(tags) && versionIs(values, 1)],
  ['RSA PRIVATE KEY', (tags, values) => tags === '2 2 2 2 2 2 2 2 2' && versionIs(values, 0)],
  ['DSA PRIVATE KEY', (tags, values) => tags === '2 2 2 2 2 2' && versionIs(values, 0)],
  ['RSA PUBLIC KEY', (tags) => tags === '2 2'],
  ['ENCRYPTED PRIVATE KEY', (tags, values) => tags === '30 4' && isNamedAlgorithm(values)],
  ['PKCS12', (tags, values) => /^2 30( 30)?$/.test(tags) && versionIs(values, 3)],
  ['PKCS7', (tags) => tags === '6 a0'],
]

function tagsOf(values: readonly Der[]): string {
  return values.map(({ tag }) => tag.toString(16)).join(' ')
}

/** `null` for what is none of the forms that are known here. */
export function derForm(bytes: Uint8Array): DerForm | null {
  const values = sequenceIn(bytes)
  const found = tagsOf(values)
  return forms.find(([, is]) => is(found, values))?.[0] ?? null
}

/** The SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) of a public key or of a certificate. */
export function publicInfoOf(bytes: Uint8Array): Uint8Array | null {
  const form = derForm(bytes)
  if (form === 'PUBLIC KEY') return bytes
  if (form !== 'CERTIFICATE') return null
  const [tbs] = sequenceIn(bytes)
  const values = insideOf(tbs).filter(({ tag }) => tag !== 0xa0)
  return values[5]?.whole ?? null
}

/** The key of a private key (RFC 5208 §5): its algorithm and, inside of the octets, its numbers. */
export function privateInfoOf(bytes: Uint8Array): { readonly algorithm: Der; readonly numbers: readonly Der[] } | null {
  const [, algorithm, octets] = sequenceIn(bytes)
  if (derForm(bytes) !== 'PRIVATE KEY' || !algorithm || !octets) return null
  return { algorithm, numbers: insideOf(derList(octets.content)?.[0]) }
}
