/** Tokens to be pasted: of a length, each with a claim of its own, signed or with a signature that does not fit. */
import { createHmac } from 'node:crypto'

export const secret = 'a-secret-of-the-measurement-and-nothing-else'

const words = ['read:photos', 'write:photos', 'print:orders', 'admin:nothing', 'share:albums']

/** What an access token of that length says: few claims, and a list that grows. */
function claims(marker, entries) {
  const groups = Array.from({ length: entries }, (_, at) => `/${words[at % words.length]}/group-${at}`)
  const about = { iss: 'https://issuer.example', sub: marker, aud: 'https://api.example', client_id: 'photoprint' }
  return { ...about, iat: 1_790_000_000, exp: 4_102_444_800, scope: words.join(' '), jti: marker, groups }
}

/** A token of at least `bytes`, and what is to be looked for when it has been read. */
export function tokenOf(bytes, round, isGood) {
  const marker = `marker-${bytes}-${round}`
  const entries = Math.max(4, Math.floor((bytes * 0.75 - 400) / 29))
  const input = [{ alg: 'HS256', typ: 'JWT', kid: 'one' }, claims(marker, entries)].map(encoded).join('.')
  const signature = createHmac('sha256', isGood ? secret : `not ${secret}`)
    .update(input)
    .digest('base64url')
  return { text: `${input}.${signature}`, marker, isGood }
}

function encoded(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
