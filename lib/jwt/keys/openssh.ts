/** Keys as OpenSSH writes them (RFC 4253 §6.6, RFC 5656 §3.1, RFC 8709 §4, and PROTOCOL.key of OpenSSH). */
import { base64urlOf } from '../base64url'
import type { JsonObject } from '../segment'
import { bytesOfBase64, pointMembers, unsigned } from './der-key'
import { type Found, given, note, problem, type ReadKeys } from './given'

/** RFC 5656 §6.1: what the curves are called there. */
const curves: Readonly<Record<string, string>> = { nistp256: 'P-256', nistp384: 'P-384', nistp521: 'P-521' }

const line =
  /(?<![\w-])(ssh-rsa|ssh-ed25519|ssh-dss|ecdsa-sha2-nistp\d{3}|sk-[\w-]{5,30}@openssh\.com)[ \t]{1,9}(AAAA[A-Za-z0-9+/]+={0,2})/g

/** The keys of lines such as those of `authorized_keys`; `null` where there are none. */
export function readOpenSsh(text: string): ReadKeys | null {
  const lines = [...text.matchAll(line)].slice(0, 100)
  const found = lines.flatMap(([, , base64 = '']) => foundOf(keyInBlob(bytesOfBase64(base64) ?? new Uint8Array())))
  if (found.length > 0) return given(found, [note('openssh', { kind: lines[0]?.[1] ?? '' })])
  return lines.length > 0 ? problem('openssh', lines[0]?.[1] ?? '') : null
}

function foundOf(jwk: JsonObject | null): readonly Found[] {
  return jwk ? [{ type: 'jwk', jwk }] : []
}

/** The key in the bytes that follow its name; `null` where it is of no kind that a token is signed with. */
export function keyInBlob(blob: Uint8Array): JsonObject | null {
  const [name, ...values] = strings(blob, 4)
  const kind = new TextDecoder().decode(name)
  const [first, second] = values
  if (!first) return null
  if (kind === 'ssh-ed25519') return { kty: 'OKP', crv: 'Ed25519', x: base64urlOf(first) }
  if (kind === 'ssh-rsa' && second)
    return { kty: 'RSA', n: base64urlOf(unsigned(second)), e: base64urlOf(unsigned(first)) }
  const crv = curves[kind.replace('ecdsa-sha2-', '')]
  return crv && second ? { kty: 'EC', crv, ...pointMembers(crv, second) } : null
}

/** RFC 4251 §5: each with its length in four bytes before it. */
function strings(bytes: Uint8Array, most: number): readonly Uint8Array[] {
  const list: Uint8Array[] = []
  for (let at = 0; at + 4 <= bytes.length && list.length < most; ) {
    const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0)
    list.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return list
}

const magic = 'openssh-key-v1\0'

/** The public half of an OPENSSH PRIVATE KEY: it stands there in the clear, whether the private half is encrypted or not. */
export function keyInPrivateFile(bytes: Uint8Array): JsonObject | null {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, magic.length)) !== magic) return null
  // The cipher, how its key is derived, and with what; then how many keys there are.
  const options = strings(bytes.subarray(magic.length), 3)
  const at = magic.length + options.reduce((sum, { length }) => sum + 4 + length, 0) + 4
  const [blob] = strings(bytes.subarray(at), 1)
  return blob ? keyInBlob(blob) : null
}
