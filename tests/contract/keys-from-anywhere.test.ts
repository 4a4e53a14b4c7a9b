/** Keys that the API got because one token said so are for that token, and for no other. */
import { expect, it } from 'vitest'
import { keysFromAnywhere as lab } from '@/content/attacks/keys-from-anywhere'
import type { Honest } from '@/content/attacks/lab'
import type { Move } from '@/content/attacks/move'
import { adaPrints } from '@/content/attacks/moves'
import { bringsIt } from '@/content/attacks/own-token'
import { story } from '@/content/story'
import { tryFix } from '@/lib/play/trial'
import { virtualAddresses } from '@/lib/world/settings'

const attacked = [...lab.before, ...lab.attack]
const token = { from: 'access_token', header: { kid: null }, claims: { sub: 'ada' }, sign: 'own-key' } as const
const forgesWithoutJku: Move = { party: 'mallory', act: { kind: 'forge', token } }

const after: readonly Honest[] = [
  {
    title: 'Mallory’s key is not taken for a token that names no place',
    script: [...attacked, forgesWithoutJku, bringsIt],
    goal: { arrives: 'api-error-response', to: 'mallory' },
  },
  {
    title: 'Ada’s token is checked as ever',
    script: [...attacked, adaPrints],
    goal: { arrives: 'api-response', to: 'browser', contains: 'First snow' },
  },
]

it('keeps no keys from elsewhere', async () => {
  const around = { addresses: virtualAddresses, story, seed: 'a seed', now: Date.now() }
  const { attack, honest } = await tryFix({ ...lab, variants: [], honest: after }, {}, around)
  expect(attack.reachedIn).not.toBeNull()
  expect(honest.map(({ title, reachedIn }) => [title, reachedIn !== null])).toEqual(
    after.map(({ title }) => [title, true]),
  )
})
