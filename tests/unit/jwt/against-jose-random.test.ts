/** Headers, payloads and keys with anything in them, really signed: what jose refuses is never acceptable here. */
import { expect, test } from 'vitest'
import type { JsonObject } from '@/lib/jwt/segment'
import { joseAccepts, judged, seconds } from '../../support/judged'
import { pick, type Random, randomFrom } from '../../support/malformed-tokens'
import { names, oddities } from '../../support/oddities'
import { keyFor, signed } from '../../support/signed'

const keyMembers = ['kid', 'use', 'key_ops', 'ext', 'x5c', 'x5t', 'acme', 'toString']
/** A key is JSON made here, so what is too deep for that is left to tokens. */
const short = oddities.filter((text) => text.length < 100)
const expectations = [{}, { iss: 'a' }, { aud: 'x' }, { typ: 'x' }, { leeway: 5 }, { algorithms: ['ES256', 'HS256'] }]

/** JSON text of an object, with two odd members at most. */
function odd(random: Random, first: string, from: readonly string[], values = oddities): string {
  const others = from.filter(() => random() < 1.2 / from.length).slice(0, 2)
  const fresh = others.filter((name) => !first.includes(`${JSON.stringify(name)}:`))
  return `{${[first, ...fresh.map((name) => `${JSON.stringify(name)}:${pick(random, values)}`)].join(',')}}`
}

test.each(['ES256', 'HS256'] as const)(
  '%s',
  async (alg) => {
    const { private: jwk, public: pub } = await keyFor(alg)
    const random = randomFrom(7519)
    const outcomes = { both: 0, stricter: 0, neither: 0 }
    const laxer: unknown[] = []
    for (let round = 0; round < 500; round++) {
      const header = odd(random, `"alg":"${alg}"`, names)
      const payload = odd(random, `"iss":"a","aud":"x","exp":${seconds + 60}`, names)
      const members: JsonObject = random() < 0.7 ? {} : JSON.parse(odd(random, '"acme":1', keyMembers, short))
      const [key, expected] = [{ ...pub, ...members }, pick(random, expectations)]
      const token = await signed(alg, jwk, payload, header)
      const ours = (await judged(token, key, expected)).verdict === 'Acceptable'
      const jose = await joseAccepts(token, key, alg, expected)
      if (ours && !jose) laxer.push({ header, payload, members, expected })
      outcomes[ours ? 'both' : jose ? 'stricter' : 'neither']++
    }
    expect(laxer.slice(0, 3)).toEqual([])
    // Neither side says always the same.
    expect(Math.min(outcomes.both, outcomes.neither)).toBeGreaterThan(30)
  },
  30_000,
)
