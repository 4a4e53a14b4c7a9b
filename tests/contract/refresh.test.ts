import { describe, expect, test } from 'vitest'
import { refresh } from '@/content/flows/refresh'
import { revocation } from '@/content/flows/revocation'
import { atTime } from '@/lib/parties/clock'
import { fieldsOf } from '@/lib/world/fields'
import { factsAt, rowsOf } from '@/lib/world/readings/tree'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { moments, type Played, play, playWhatIf, start } from './play'

function playRefresh(chosen: Partial<Settings> = {}): Promise<Played> {
  return start(settingsOf(refresh, chosen), 'a seed', Date.now(), refresh).then((begun) => play(begun))
}

/** The branch of a what-if, up to where the story ends in it. */
async function branchOf(id: string, chosen: Partial<Settings> = {}): Promise<Played> {
  const whatIf = refresh.whatIfs.find((candidate) => candidate.id === id)
  if (!whatIf) throw new Error(`no what-if ${id}`)
  return play(await playWhatIf(whatIf, await moments(settingsOf(refresh, chosen), refresh)))
}

/** What the messages of a kind carry under a name, in order. */
function valuesOf({ path }: Played, kind: string, name: string): string[] {
  const messages = rowsOf(path).flatMap(({ message }) => (message.kind === kind ? [message] : []))
  return messages.flatMap(({ http }) => fieldsOf(http).flatMap((field) => (field.name === name ? [field.value] : [])))
}

function claimsOf(jwt: string | undefined): Record<string, number> {
  return JSON.parse(Buffer.from(jwt?.split('.')[1] ?? '', 'base64url').toString())
}

/** Who sent the last messages, of which kind. */
function lastOf({ path }: Played, count: number): string[] {
  return rowsOf(path)
    .slice(-count)
    .map(({ message: { from, to, kind } }) => `${from} → ${to}: ${kind}`)
}

describe('an hour later', () => {
  test('what Acme ID issues says the time of the world', async () => {
    const played = await playRefresh()
    const [before] = valuesOf(played, 'token-response', 'access_token')
    const [after] = valuesOf(played, 'refresh-response', 'access_token')
    const [idToken] = valuesOf(played, 'refresh-response', 'id_token')
    const now = Math.floor((played.world.now ?? 0) / 1000)
    expect((claimsOf(after).iat ?? 0) - (claimsOf(before).iat ?? 0)).toBeGreaterThanOrEqual(3600)
    expect(Math.abs(now - (claimsOf(idToken).iat ?? 0))).toBeLessThan(60)
    expect(claimsOf(after).exp).toBeGreaterThan(now)
  })

  test('Photoprint knows the new refresh token, and no old one', async () => {
    const played = await playRefresh()
    const [fresh] = valuesOf(played, 'refresh-response', 'refresh_token')
    const known = (factsAt(played.path).client ?? []).filter(({ name }) => name === 'refresh_token')
    expect(known).toMatchObject([{ value: fresh, secret: true }])
    expect(known).toHaveLength(1)
  })
})

describe('after a theft', () => {
  test('thief first: her new refresh token is dead, and so is her opaque access token', async () => {
    const played = await branchOf('thief-first', { accessToken: 'opaque' })
    expect(lastOf(played, 6)).toEqual([
      'mallory → authorization-server: refresh-request',
      'authorization-server → mallory: refresh-error-response',
      'mallory → resource-server: api-request',
      'resource-server → authorization-server: introspection-request',
      'authorization-server → resource-server: introspection-response',
      'resource-server → mallory: api-error-response',
    ])
  })

  test('thief first: her one JWT goes on working', async () => {
    const played = await branchOf('thief-first')
    expect(lastOf(played, 2)).toEqual([
      'mallory → resource-server: api-request',
      'resource-server → mallory: api-response',
    ])
  })

  test.each(['jwt', 'opaque'] as const)(
    'victim first, %s: Photoprint has to stop, now or later',
    async (accessToken) => {
      const played = await branchOf('victim-first', { accessToken })
      expect(lastOf(played, 1)).toEqual(['client → browser: client-error-page'])
      const pages = rowsOf(played.path).filter(({ message }) => message.kind === 'photos-page')
      expect(pages).toHaveLength(accessToken === 'jwt' ? 2 : 1)
    },
  )
})

describe('Ada disconnects', () => {
  test('and Photoprint has forgotten her', async () => {
    const settings = settingsOf(revocation)
    const played = await play(await start(settings, 'a seed', Date.now(), revocation))
    const known = (factsAt(played.path).client ?? []).map(({ name }) => name)
    expect(known).toEqual(['client_id'])
  })
})

describe('the clock of a world', () => {
  test('is told to whoever asks inside, and to nobody else at the same moment', async () => {
    const real = Date.now()
    const inside = await Promise.all([
      atTime(1000, async () => [Date.now(), await Promise.resolve().then(() => Date.now())]),
      atTime(2000, async () => [Date.now()]),
    ])
    expect(inside).toEqual([[1000, 1000], [2000]])
    expect(Date.now()).toBeGreaterThanOrEqual(real)
  })
})
