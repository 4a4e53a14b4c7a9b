/** 20,000 tokens that were meddled with and signed all the same: the bench accepts what a strict reader accepts, and nothing else. */
import { describe, expect, test } from 'vitest'
import { noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { readToken } from '@/lib/jwt/reading/read-token'
import { mutated } from '../../support/bench/mutations'
import { type Reader, strictlyAccepts } from '../../support/bench/strict'
import { now, seconds } from '../../support/judged'
import { randomFrom } from '../../support/malformed-tokens'
import { keyFor } from '../../support/signed'

const rounds = { HS256: 9_000, ES256: 9_000, RS256: 2_000 } as const

const claims = { iss: 'https://as.example', sub: 'user-42', aud: 'api', iat: seconds - 60, exp: seconds + 600 }

describe('what a strict reader of the RFCs says of a token, the bench says', () => {
  test.each(Object.entries(rounds))(
    '%s',
    async (name, count) => {
      const alg = name as keyof typeof rounds
      const { private: jwk, public: pub } = await keyFor(alg)
      const keys = readKeys(JSON.stringify(pub), 'text')
      const random = randomFrom(14)
      const wrong: object[] = []
      let accepted = 0
      for (let round = 0; round < count; round++) {
        const [iss, aud] = random() < 0.5 ? [claims.iss, claims.aud] : [null, null]
        const header = Buffer.from(JSON.stringify({ alg, typ: random() < 0.1 ? 'at+jwt' : 'JWT' }))
        const token = await mutated(random, { header, payload: Buffer.from(JSON.stringify(claims)), alg }, jwk)
        const reader: Reader = { alg, key: pub, iss, aud, now: seconds }
        const strict = strictlyAccepts(token, reader)
        const { verdict, because } = await judge(readToken(token), keys, { ...noExpectations, iss, aud }, now)
        if (strict !== (verdict === 'Acceptable')) wrong.push({ token, strict, verdict, because })
        if (strict) accepted++
      }
      expect(wrong.slice(0, 5)).toEqual([])
      // Neither side says always the same.
      expect(Math.min(accepted, count - accepted)).toBeGreaterThan(count / 5)
    },
    120_000,
  )
})
