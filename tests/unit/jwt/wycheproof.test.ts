/** The JWS and JWE vectors of C2SP/wycheproof: what the bench says of each stands in tests/cases/wycheproof.json, with a reason wherever it departs. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { tokensInText } from '@/lib/jwt/reading/paste'
import { readToken } from '@/lib/jwt/reading/read-token'

type Vector = {
  readonly id: string
  readonly token: string
  readonly key: string
  readonly result: 'valid' | 'invalid'
}

type Departure = { readonly ids: readonly string[]; readonly verdict: string; readonly why: string }

type Expected = {
  readonly counts: Readonly<Record<string, number>>
  readonly acceptable: readonly string[]
  readonly notVerified: readonly string[]
  /** Where the vector's own result is another. */
  readonly departures: readonly Departure[]
}

const at = (name: string) => new URL(`../../cases/${name}`, import.meta.url)
const expected: Expected = JSON.parse(readFileSync(at('wycheproof.json'), 'utf8'))
const hasVectors = existsSync(at('wycheproof-vectors.json'))

function expectedOf(id: string): string {
  if (expected.acceptable.includes(id)) return 'Acceptable'
  return expected.notVerified.includes(id) ? 'Not verified' : 'Not acceptable'
}

async function verdictOn({ token, key }: Vector): Promise<string> {
  const [found] = tokensInText(token)
  const asked = { ...noExpectations, content: 'jws' as const }
  return (await judge(readToken(found?.token ?? ''), readKeys(key, 'text'), asked, Date.now())).verdict
}

test('every departure from Wycheproof gives a reason, and the verdict that is expected', () => {
  for (const { ids, verdict, why } of expected.departures) {
    expect(why).not.toBe('')
    expect(ids.map(expectedOf)).toEqual(ids.map(() => verdict))
  }
})

describe.skipIf(!hasVectors)(
  `Wycheproof${hasVectors ? '' : ' is not here: get a copy of C2SP/wycheproof and run "node scripts/wycheproof.mjs path/to/it"'}`,
  () => {
    const vectors: readonly Vector[] = hasVectors ? JSON.parse(readFileSync(at('wycheproof-vectors.json'), 'utf8')) : []
    const departing = expected.departures.flatMap(({ ids }) => ids)

    test('all of its vectors are there', () => {
      const counts = Object.groupBy(vectors, ({ id }) => id.split('-', 1)[0] ?? '')
      expect(Object.fromEntries(Object.entries(counts).map(([name, list]) => [name, list?.length]))).toEqual(
        expected.counts,
      )
    })

    test.each(vectors.map((vector) => [vector.id, vector] as const))('%s is judged as expected', async (id, vector) => {
      expect(await verdictOn(vector)).toBe(expectedOf(id))
      const own = vector.result === 'valid' ? 'Acceptable' : 'Not acceptable'
      expect(departing.includes(id), 'a departure is one, and nothing else is').toBe(own !== expectedOf(id))
    })
  },
)
