/** Pastes of strangers that the bench has most to say of: what it was found by, what it is, and why it does not fit. */
import { createHmac, generateKeyPairSync } from 'node:crypto'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function hs256(claims: object, secret: string | Buffer, header: object = { typ: 'JWT', alg: 'HS256' }): string {
  const input = `${encode(header)}.${encode(claims)}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

const secret = 'a secret that is long enough for HS256, and then some'
const claims = { iss: 'https://id.example', sub: 'ada', aud: 'photos', exp: 4_102_444_800 }
const pem = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' })
const jwk = (kid: string) => ({ ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid })

export type Scene = { readonly token: string; readonly key?: string; readonly secretIs?: string }

const one = hs256(claims, secret)
const other = hs256({ ...claims, sub: 'grace', scope: 'photos:read' }, secret)
const long = `https://login.example/${'a-very-long-tenant-name-without-a-break-'.repeat(6)}`

export const scenes = {
  /** Marks around it, and words before and behind. */
  marked: { token: `2026-11-26 10:02 ERROR refused (\`“${one}”\`). Please help, it worked yesterday`, key: secret },
  /** White space and line breaks in it, as mail leaves it. */
  wrapped: { token: one.replaceAll(/(.{60})/g, '$1\r\n'), key: secret },
  several: { token: `${one}\n${other}\n\nand in a header\nAuthorization: Bearer ${one}`, key: secret },
  maker: { token: `gho_${'aB3dE5fG7h'.repeat(4).slice(0, 36)}` },
  paseto: { token: `v4.public.${'aB3dE5fG7hJ9'.repeat(12)}` },
  unseen: { token: hs256({ ...claims, sub: 'ada\u200B', name: '\u202Eecarg\u00AD' }, secret), key: `\uFEFF${secret}` },
  stranger: { token: one.replace(/(\.[^.]{20})/, '$1+'), key: secret },
  severalKeys: { token: one, key: `${pem()}${pem()}${pem()}` },
  keySet: { token: one, key: JSON.stringify({ keys: [jwk('2026-10'), jwk('2026-11'), jwk('2026-12')] }) },
  literalSecret: {
    token: hs256(claims, '{"k":"this is the secret itself, in braces"}'),
    key: '{"k":"this is the secret itself, in braces"}',
  },
  codedSecret: { token: one, key: Buffer.from(secret).toString('base64') },
  otherSecret: { token: one, key: 'another secret that is long enough for HS256 as well' },
  lint: {
    token: hs256(
      { sub: 12, iat: '1700000000', exp: 4_102_444_800_000, iss: long, aud: [long, long], password: 'hunter2' },
      'secret',
    ),
    key: 'secret',
  },
  challenge: {
    token: `WWW-Authenticate: Bearer error="invalid_token", error_description="The token is for another audience: ${long}"\n${one}`,
    key: secret,
  },
} satisfies Record<string, Scene>

export function fragmentOf({ token, key = '', secretIs = 'text' }: Scene): string {
  return `#${new URLSearchParams({ token, key, secretIs })}`
}
