import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { frameDocument } from '../../../components/stage/screens/frame-document'
import { readFrameMessage } from '../../../components/stage/screens/frame-message'
import { frameScript, frameScriptHash } from '../../../components/stage/screens/frame-script'
import { frameScriptHash as policyHash } from '../../../server/policy.mjs'

describe('the frame of a page', () => {
  test('the policy names the script by the hash of its very text', () => {
    expect(frameScriptHash).toBe(`sha256-${createHash('sha256').update(frameScript).digest('base64')}`)
    expect(policyHash).toBe(frameScriptHash)
  })

  test('policy and script stand before anything the page says', () => {
    const document = frameDocument('<!-- <script>alert(1)</script>')
    expect(document.indexOf('Content-Security-Policy')).toBeLessThan(document.indexOf('<!--'))
    expect(document).toContain(`<script>${frameScript}</script>`)
    expect(document).toContain(`script-src '${frameScriptHash}'`)
  })
})

describe('readFrameMessage', () => {
  test('reads a form, a link and a key', () => {
    expect(readFrameMessage({ type: 'submit', form: 0, fields: { login: 'ada' } })).toEqual({
      type: 'act',
      act: { kind: 'submit', form: 0, fields: { login: 'ada' } },
    })
    expect(readFrameMessage({ type: 'follow', href: '/print' })).toEqual({
      type: 'act',
      act: { kind: 'follow', href: '/print' },
    })
    const key = { type: 'key', key: 'ArrowRight', shiftKey: true }
    expect(readFrameMessage({ ...key, target: 'elsewhere' })).toEqual(key)
    expect(readFrameMessage({ type: 'key', key: 'b', shiftKey: 'yes' })).toEqual({
      type: 'key',
      key: 'b',
      shiftKey: false,
    })
  })

  test.each([
    null,
    'submit',
    [],
    {},
    { type: 'open', address: 'https://evil.test' },
    { type: 'follow', href: 1 },
    { type: 'submit', form: -1, fields: {} },
    { type: 'submit', form: 0.5, fields: {} },
    { type: 'submit', form: 0, fields: { login: 1 } },
    { type: 'submit', form: 0, fields: ['ada'] },
    { type: 'key', key: 1, shiftKey: false },
    { type: 'key', key: 'x'.repeat(25), shiftKey: false },
  ])('refuses %o', (data) => {
    expect(readFrameMessage(data)).toBeNull()
  })
})
