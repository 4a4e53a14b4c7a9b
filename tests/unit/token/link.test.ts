/** The bench as a link: what goes in comes out, and whatever else stands there does no harm. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyBench } from '@/components/token/bench/bench-model'
import { fragmentOf, stateFromFragment } from '@/components/token/bench/link'
import { secretEncodings } from '@/lib/jwt/keys/secrets'

const some = fc.string({ minLength: 1 })
const name = fc.stringMatching(/^[\w-]{1,50}$/)

const states = fc.record({
  text: some,
  key: some,
  error: fc.oneof(fc.constant(''), some),
  secretIs: fc.constantFrom(...secretEncodings),
  expectations: fc.record({
    algorithms: fc.option(fc.array(fc.stringMatching(/^[\w-]+$/), { minLength: 1 })),
    typ: fc.option(some),
    iss: fc.option(some),
    aud: fc.option(some),
    leeway: fc.nat(1000),
    content: fc.constantFrom('jwt' as const, 'jws' as const),
  }),
  from: fc.option(
    fc.record({
      flow: name,
      run: name,
      step: fc.nat(400),
      message: fc.nat(400),
      sources: fc.dictionary(
        name.filter((each) => each !== '__proto__'),
        fc.record({ message: fc.nat(400), step: fc.nat(400) }),
      ),
    }),
  ),
})

test('a property: every state survives its link', () => {
  fc.assert(
    fc.property(states, (state) => {
      const back = stateFromFragment(fragmentOf(state))
      expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(state)))
    }),
    { numRuns: 500 },
  )
})

test('a property: nothing in a fragment makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        some.map((text) => `#token=a&step=${text}&run=${text}&sources=${text}`),
      ),
      (text) => {
        expect(() => stateFromFragment(text)).not.toThrow()
      },
    ),
    { numRuns: 1000 },
  )
})

test('the answer of an authorization server behind the address of the page is taken whole', () => {
  expect(stateFromFragment('#access_token=a.b.c&state=x')).toEqual({ text: 'access_token=a.b.c&state=x' })
})

test('an error comes alone, too', () => {
  const error = 'jwt audience invalid. expected: a & b'
  expect(stateFromFragment(fragmentOf({ ...emptyBench, error }))).toMatchObject({ text: '', error })
})

test('an empty bench has no token to bring', () => {
  expect(stateFromFragment(fragmentOf(emptyBench))).toBeNull()
})
