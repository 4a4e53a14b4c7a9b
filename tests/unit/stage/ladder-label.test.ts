import { describe, expect, it } from 'vitest'
import { ladderLabel } from '@/components/stage/ladder/ladder-label'
import type { Http } from '@/lib/world/message'
import { message, page, request } from './steps'

const names = new Map([
  ['browser', 'Ada’s browser'],
  ['client', 'Photoprint'],
  ['https://photoprint.test', 'Photoprint'],
  ['authorization-server', 'Acme ID'],
  ['https://id.acme.test', 'Acme ID'],
])

describe('the label of a request', () => {
  it('has its method, its path, and the names of what it carries', () => {
    const http = request('GET', 'https://id.acme.test/auth?client_id=photoprint&state=abc&scope=openid')
    expect(label(http, ['client_id', 'state', 'code_challenge'])).toEqual({
      line: 'GET /auth',
      carries: ['client_id', 'state'],
      ticket: 'client_id',
    })
  })

  it('leaves long segments of the path out', () => {
    expect(label(request('GET', 'https://id.acme.test/interaction/5gUBthSe7OCV-kZ2pA')).line).toBe('GET /interaction/…')
  })

  it('says which scheme an Authorization header has', () => {
    const http = request('GET', 'https://api.acme.test/photos', [['authorization', 'Bearer eyJ']])
    expect(label(http, ['authorization']).carries).toEqual(['Bearer'])
  })

  it('says at which host nobody answers', () => {
    const lost = message(1, 'other-request', request('GET', 'https://evil.test/x'), { to: null })
    expect(ladderLabel(lost, { carries: [] }, names).line).toBe('GET evil.test/x')
  })

  it('gives its method to the ticket where it carries nothing', () => {
    expect(label(request('GET', 'https://photoprint.test/')).ticket).toBe('GET')
  })
})

describe('the label of a response', () => {
  it('shows to whom a redirect leads', () => {
    const http = response(303, [['location', 'https://photoprint.test/callback?code=x']])
    expect(label(http, ['code'], 'authorization-server')).toEqual({
      line: '303 → Photoprint',
      carries: [],
      ticket: 'code',
    })
  })

  it('shows the page where a redirect stays with its sender', () => {
    const http = response(303, [['location', 'https://id.acme.test/interaction/5gUBthSe7OCV-kZ2pA']])
    expect(label(http, [], 'authorization-server').line).toBe('303 → /interaction/…')
    expect(label(response(302, [['location', '/photos']]), [], 'client').line).toBe('302 → /photos')
  })

  it('shows the host where a redirect leads to nobody', () => {
    expect(label(response(303, [['location', 'https://evil.test/x']])).line).toBe('303 → evil.test')
  })

  it('names its page', () => {
    expect(label(page).line).toBe('200 sign-in page')
  })

  it('shows the error that it carries', () => {
    const headers = [['content-type', 'application/json']] as const
    const refusal = response(400, headers, '{"error":"invalid_grant"}')
    expect(label(refusal, ['error'])).toEqual({ line: '400 invalid_grant', carries: [], ticket: 'error' })
    expect(label(response(401, [['www-authenticate', 'Bearer error="invalid_token"']])).line).toBe('401 invalid_token')
  })
})

function label(http: Http, carries: readonly string[] = [], from = 'client') {
  return ladderLabel(message(1, 'sign-in-page', http, { from }), { carries }, names)
}

function response(status: number, headers: Http['headers'], body = ''): Http {
  return { type: 'response', status, headers, body }
}
