/** Tokens that are encrypted with a password, held against those that jose makes. */
import { CompactEncrypt } from 'jose'
import { describe, expect, test } from 'vitest'
import { headerOf, keyOf, opened } from '@/lib/parties/resource-server/guards/password-token'

const password = 'correct horse battery staple'

function encrypted(text: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM' })
    .encrypt(new TextEncoder().encode(password))
}

async function read(token: string, by = password): Promise<string> {
  const { p2s, p2c } = headerOf(token)
  return opened(token, await keyOf(by, p2s, p2c))
}

describe('a token that is encrypted with a password', () => {
  test('is opened by whoever has the password', async () => {
    expect(await read(await encrypted('a token inside'))).toBe('a token inside')
  })

  test('is not opened with another one', async () => {
    await expect(read(await encrypted('a token inside'), 'guessed')).rejects.toMatchObject({ code: 'not_opened' })
  })

  test('takes as much work as its header says, until it is stopped', async () => {
    await expect(keyOf(password, 'c2FsdA', 50_000_000)).rejects.toMatchObject({ code: 'too_long' })
  })

  test('of another kind is not taken at all', () => {
    const header = Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM' })).toString('base64url')
    expect(() => headerOf(`${header}....`)).toThrow(expect.objectContaining({ code: 'not_of_this_kind' }))
  })
})
