/** A signature is bytes, and a token has them in base64url. Here are the other ways in which people write them down. */
import type { Cause } from '../checks/check'
import type { Bytes } from './compute'
import { joseSignatureOf } from './der'
import { bytesOf, hexBytes, textIn } from './spelled'
import { firstFitting, isAble, type Trial } from './trial'

export const spellings = ['hex', 'base64-of-hex', 'twice', 'der', 'der-hex'] as const
export type Spelling = (typeof spellings)[number]

/** `null`: it cannot be read so. */
const readings: Readonly<Record<Spelling, (trial: Trial) => Bytes | null>> = {
  hex: ({ seal }) => hexBytes(seal.signature),
  'base64-of-hex': ({ signature }) => hexBytes(textIn(signature).trim()),
  twice: ({ signature }) => base64Inside(signature),
  der: ({ signature, alg }) => fromDer(signature, alg),
  'der-hex': ({ seal, alg }) => fromDer(hexBytes(seal.signature), alg),
}

/** The signature itself fits, once it is read as it was written. */
export async function otherSpelling(trial: Trial): Promise<Cause | null | undefined> {
  if (!isAble(trial)) return undefined
  for (const how of spellings) {
    const signature = readings[how](trial)
    if (!signature || signature.length === 0) continue
    const candidate = await firstFitting(trial.meant.slice(0, 5), (each) => trial.fits({ candidate: each, signature }))
    if (candidate) return how === 'der' ? derCause(trial) : { code: 'signature-spelled', values: { how } }
  }
  return null
}

function derCause({ alg }: Trial): Cause {
  return { code: 'signature-der', values: { alg } }
}

/** RFC 7518 §3.4 wants R and S side by side. OpenSSL and Java write them as ASN.1 of themselves. */
function fromDer(bytes: Bytes | null, alg: string): Bytes | null {
  const plain = bytes && /^ES\d/.test(alg) ? joseSignatureOf(bytes, alg) : null
  return plain && Uint8Array.from(plain)
}

function base64Inside(signature: Bytes): Bytes | null {
  const text = textIn(signature).trim()
  return /^[\w+/-]{40,}={0,2}$/.test(text) ? bytesOf(text) : null
}
