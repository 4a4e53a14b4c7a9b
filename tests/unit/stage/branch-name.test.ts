import { describe, expect, it } from 'vitest'
import { namedBranches } from '@/components/stage/branches/branch-name'
import { authorizationCode } from '@/content/flows/authorization-code'
import type { Http } from '@/lib/world/message'
import { branchesOf } from '@/lib/world/readings/tree'
import { defaultSettings } from '@/lib/world/settings'
import { message, page, request, run, sending, step } from './steps'

const asked = message(1, 'token-request', request('POST', 'https://id.acme.test/token'))
const refusal: Http = {
  type: 'response',
  status: 400,
  headers: [['content-type', 'application/json']],
  body: '{"error":"invalid_grant"}',
}
const edit = [{ in: 'form', name: 'code', alter: 'one-character' }] as const
const edited = { type: 'deliver', message: 1, edit } as const

describe('the names of branches', () => {
  it('come from the what-if that was chosen, with what the wire said', () => {
    const whatIf = { whatIf: 'wrong-code-verifier', action: edited, delivered: asked }
    const steps = [
      sending(0, null, asked),
      step(1, 0),
      sending(2, 0, message(2, 'token-error-response', refusal), whatIf),
    ]
    expect(names(steps)).toEqual([
      ['main', null],
      ['wrong verifier', 'invalid_grant'],
    ])
  })

  it('say what was done by hand, and count', () => {
    const steps = [
      sending(0, null, asked),
      step(1, 0),
      step(2, 0, { action: edited, delivered: asked }),
      step(3, 0, { action: edited, delivered: asked }),
      step(4, 0, { action: { type: 'deliver', message: 1 }, delivered: { ...asked, id: 2, copyOf: 1 } }),
      step(5, 0, { action: { type: 'act', party: 'browser', act: { kind: 'follow', href: '/' } } }),
    ]
    expect(names(steps).map(([name]) => name)).toEqual([
      'main',
      'your change',
      'your change 2',
      'sent again',
      'Ada’s own way',
    ])
  })

  it('say with which settings a branch begins', () => {
    const settings = { ...defaultSettings, client: 'confidential', pkce: 'off' } as const
    expect(names([step(0, null), step(1, null, { settings })])[1]).toEqual([
      'with Client: confidential, PKCE: off',
      null,
    ])
  })

  it('say where a message goes nowhere', () => {
    const lost = message(2, 'other-request', request('GET', 'https://evil.test/'), { to: null })
    const steps = [
      sending(0, null, asked),
      sending(1, 0, message(3, 'photos-page', page)),
      sending(2, 0, lost, { action: edited }),
    ]
    expect(names(steps)[1]).toEqual(['your change', 'goes nowhere'])
  })
})

function names(steps: Parameters<typeof run>[0]) {
  return namedBranches(branchesOf(run(steps)), authorizationCode, defaultSettings).map(({ name, outcome }) => [
    name,
    outcome,
  ])
}
