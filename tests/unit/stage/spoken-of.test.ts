/** What the story tells of who knows what. */
import { expect, it } from 'vitest'
import { spokenOf } from '@/components/stage/story/spoken-of'
import { authorizationCode } from '@/content/flows/authorization-code'
import { beatsFor } from '@/lib/play/beats'
import { defaultSettings } from '@/lib/world/settings'

const names = spokenOf(beatsFor(authorizationCode, defaultSettings))

it('the story speaks of what its beats explain, and of what travels in their pictures', () => {
  for (const name of ['state', 'code_challenge', 'password', 'code', 'code_verifier', 'id_token', 'access_token'])
    expect(names).toContain(name)
})

it('the story does not speak of what only keeps things going', () => {
  for (const name of ['photoprint_session', '_session', 'signing key']) expect(names).not.toContain(name)
})
