/** What the judge does not do: opens RSA1_5 with A128CBC-HS256 by the book, so that it is known what was refused. */
import { constants, createDecipheriv, createHmac, createPrivateKey, type JsonWebKey, privateDecrypt } from 'node:crypto'

const bytesOf = (text: string) => Buffer.from(text, 'base64url')

/** RFC 7516 §5.2 with RFC 7518 §4.2 and §5.2.3. For tests: it does nothing against somebody who may ask often. */
export function openRsa15(token: string, key: JsonWebKey): string {
  const [header = '', encryptedKey = '', iv = '', ciphertext = '', tag = ''] = token.split('.')
  const privateKey = createPrivateKey({ key, format: 'jwk' })
  const padded = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, bytesOf(encryptedKey))
  const contentKey = padded.subarray(padded.indexOf(0, 2) + 1)
  const length = Buffer.alloc(8)
  length.writeBigUInt64BE(BigInt(header.length * 8))
  const hmac = createHmac('sha256', contentKey.subarray(0, 16))
  const sealed = hmac.update(Buffer.concat([Buffer.from(header), bytesOf(iv), bytesOf(ciphertext), length])).digest()
  if (!sealed.subarray(0, 16).equals(bytesOf(tag))) throw new Error('The tag is not of this token.')
  const decipher = createDecipheriv('aes-128-cbc', contentKey.subarray(16), bytesOf(iv))
  return Buffer.concat([decipher.update(bytesOf(ciphertext)), decipher.final()]).toString()
}
