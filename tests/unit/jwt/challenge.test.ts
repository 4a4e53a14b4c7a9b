/** What an API answered is read wherever it stands, and a token beside it is not lost. */
import { describe, expect, test } from 'vitest'
import { challengesIn } from '@/lib/jwt/reading/challenge'

describe('a refusal is read', () => {
  test.each([
    [
      'the header',
      'WWW-Authenticate: Bearer error="invalid_token", error_description="The audience is invalid"',
      'aud',
    ],
    [
      'its value alone',
      'Bearer realm="api", error="invalid_token", error_description="The token expired at 12:00"',
      'exp',
    ],
    [
      'a log line',
      '2026-11-26 12:00 401 GET /photos www-authenticate=Bearer error="invalid_token", error_description="Signature verification failed"',
      'signature',
    ],
    [
      'JSON with escapes',
      '{"www-authenticate":"Bearer error=\\"invalid_token\\", error_description=\\"unexpected \\\\"iss\\\\" claim value\\""}',
      null,
    ],
    ['curl -v', '< HTTP/2 401\n< www-authenticate: DPoP error="invalid_token", error_description="unknown kid"', 'key'],
    ['without a scheme', 'error="invalid_token", error_description="issuer mismatch"', 'iss'],
  ])('%s', (_, text, about) => {
    const [told, ...others] = challengesIn(text)
    expect({ error: told?.error, others }).toEqual({ error: 'invalid_token', others: [] })
    if (about) expect(told?.about).toBe(about)
  })

  test('a scope that is missing is named', () => {
    const [told] = challengesIn('Bearer error="insufficient_scope", scope="photos.write"')
    expect(told).toMatchObject({ error: 'insufficient_scope', scope: 'photos.write', about: 'scope' })
  })

  test.each([
    '',
    'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30.AA',
    'eyJhbGciOiJIUzI1NiJ9.e30.AA',
    'a bearer of news',
  ])('there is none in “%s”', (text) => {
    expect(challengesIn(text)).toEqual([])
  })
})
