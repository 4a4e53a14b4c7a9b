import { describe, expect, test } from 'vitest'
import { markOfTokens, sayChange } from '@/components/stage/controls/say-change'
import { signingChoices } from '@/components/stage/what-if/signing-choices'
import type { Change } from '@/lib/world/edit'
import { message, page, run, step } from './steps'

const sent = message(1, 'token-response', page, { from: 'authorization-server' })
const delivered = step(1, 0, { delivered: sent })

function say(change: Change): string {
  return sayChange(change, delivered, run([]))
}

describe('a change of a token is named', () => {
  test.each<[Change, string]>([
    [
      { in: 'json', name: 'access_token', token: { payload: { aud: 'x' }, sign: 'keep' } },
      'access_token: claim aud changed; signature: kept',
    ],
    [
      { in: 'json', name: 'id_token', token: { header: { alg: 'x' }, payload: { nonce: null }, sign: 'none' } },
      'id_token: header alg changed, claim nonce removed; signature: none',
    ],
    [{ in: 'body', token: { sign: 'sender' } }, 'the body: signature: made anew with Acme ID’s key'],
    [
      { in: 'header', name: 'authorization', token: { sign: 'public-as-secret' } },
      'authorization: signature: an HMAC with Acme ID’s public key as the secret',
    ],
  ])('%j', (change, said) => {
    expect(say(change)).toBe(said)
  })

  test('and shortly on the ladder', () => {
    expect(
      markOfTokens([
        { in: 'status', to: '200' },
        { in: 'json', name: 'access_token', token: { payload: { aud: 'x', scope: null }, sign: 'keep' } },
        { in: 'json', name: 'id_token', token: { sign: 'none' } },
      ]),
    ).toBe('changed: access_token (aud, scope), id_token (signature)')
    expect(markOfTokens([{ in: 'status', to: '200' }])).toBeNull()
  })
})

test.each<[string, string[]]>([
  ['authorization-server', ['keep', 'none', 'sender', 'stranger', 'leaked', 'public-as-secret']],
  ['client', ['keep', 'none', 'stranger', 'leaked', 'public-as-secret']],
])('a token that %s sends can be signed by whoever holds a key', (sender, expected) => {
  expect(signingChoices(run([]), sender).map(({ value }) => value)).toEqual(expected)
})
