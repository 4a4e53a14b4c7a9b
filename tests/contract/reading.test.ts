import { describe, expect, test } from 'vitest'
import { checksAt, checksFollowing, recompute } from '@/lib/jwt/derived'
import { sourcesOf } from '@/lib/jwt/sources'
import type { MessageKind } from '@/lib/world/kinds'
import type { Message } from '@/lib/world/message'
import { exposuresOf, type Observer } from '@/lib/world/readings/exposure'
import { sightingsOf } from '@/lib/world/readings/sightings'
import { factsAt, rowsOf } from '@/lib/world/readings/tree'
import { settingsOf } from '@/lib/world/settings'
import { flow, inFlight, type Played, play, start, take } from './play'

const confidential = { ...settingsOf(flow), client: 'confidential' } as const

function read({ path }: Played) {
  const messages = rowsOf(path).map(({ message }) => message)
  const facts = Object.values(factsAt(path)).flat()
  return { messages, facts, sources: sourcesOf(messages, facts) }
}

function find(messages: readonly Message[], kind: MessageKind): Message {
  const message = messages.find((each) => each.kind === kind)
  if (!message) throw new Error(`no ${kind}`)
  return message
}

function namesSeen(messages: readonly Message[], kind: MessageKind, observer: Observer): string[] {
  const exposure = exposuresOf(find(messages, kind), messages).find(({ to }) => to === observer)
  return exposure?.sees.map(({ name }) => name) ?? []
}

describe('in a real run', () => {
  test('the code_challenge comes out of the verifier, and the verifier answers it', async () => {
    const { messages, sources } = read(await play(await start()))
    const asked = { message: find(messages, 'authorization-request').id, place: 'query', name: 'code_challenge' }
    const answered = { message: find(messages, 'token-request').id, place: 'form', name: 'code_verifier' }
    for (const at of [asked, answered]) {
      const checks = checksAt(sources, at)
      expect(checks).toHaveLength(1)
      expect(await Promise.all(checks.map(recompute))).toMatchObject([{ matches: true }])
    }
  })

  test('a changed verifier does not answer the challenge', async () => {
    const before = await play(await start(), inFlight('token-request'))
    const message = before.world.inFlight.at(-1)?.id ?? 0
    const edit = [{ in: 'form', name: 'code_verifier', alter: 'one-character' }] as const
    const { sources } = read(await take(before, { type: 'deliver', message, edit }))
    const checks = checksAt(sources, { message, place: 'form', name: 'code_verifier' })
    expect(await Promise.all(checks.map(recompute))).toMatchObject([{ matches: false }])
  })

  test('the client_secret is followed from who knows it into the Basic header, which comes out of it', async () => {
    const { messages, facts, sources } = read(await play(await start(confidential)))
    const secret = facts.find(({ name }) => name === 'client_secret')?.value ?? ''
    const token = find(messages, 'token-request').id
    expect(sightingsOf(secret, messages, facts)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ in: 'message', message: token, within: ['client_secret'] }),
        { in: 'facts', party: 'client', name: 'client_secret' },
      ]),
    )
    const checks = checksAt(sources, { message: token, place: 'header', name: 'authorization' })
    expect(await Promise.all(checks.map(recompute))).toMatchObject([{ matches: true }])
    expect(checksFollowing(sources, secret).length).toBeGreaterThan(0)
  })

  test('the nonce is found among the claims of the ID token, and a subject in every JWT', async () => {
    const { messages, facts } = read(await play(await start()))
    const nonce = facts.find(({ name }) => name === 'nonce')?.value ?? ''
    const seen = sightingsOf(nonce, messages, [])
    expect(seen).toContainEqual(
      expect.objectContaining({ message: find(messages, 'token-response').id, within: ['nonce'] }),
    )
  })

  test('the kid of the ID token is the start of a thumbprint', async () => {
    const { messages, sources } = read(await play(await start()))
    const at = { message: find(messages, 'token-response').id, place: 'json', name: 'id_token' }
    const checks = checksAt(sources, at, ['kid'])
    expect(await Promise.all(checks.map(recompute))).toMatchObject([{ matches: true }])
  })
})

describe('who could see it', () => {
  test('the code of the callback: history and server logs, and no other site by Referer', async () => {
    const { messages } = read(await play(await start()))
    expect(namesSeen(messages, 'callback-request', 'history')).toContain('code')
    expect(namesSeen(messages, 'callback-request', 'logs')).toContain('code')
    expect(namesSeen(messages, 'callback-request', 'referer')).toEqual([])
    expect(namesSeen(messages, 'callback-request', 'network')).toEqual([])
  })

  test('the password: the scripts of its page, and no log', async () => {
    const { messages } = read(await play(await start()))
    expect(namesSeen(messages, 'sign-in-submission', 'scripts')).toContain('password')
    expect(namesSeen(messages, 'sign-in-submission', 'logs')).toEqual([])
    expect(namesSeen(messages, 'sign-in-submission', 'history')).toEqual([])
  })

  test.each(['token-request', 'token-response', 'api-request', 'api-response'] as const)(
    'the %s: nobody else',
    async (kind) => {
      const { messages } = read(await play(await start(confidential)))
      expect(exposuresOf(find(messages, kind), messages).flatMap(({ sees }) => sees)).toEqual([])
    },
  )

  test('the cookies of this story: no script', async () => {
    const { messages } = read(await play(await start()))
    const scripts = messages.flatMap((message) => exposuresOf(message, messages).filter(({ to }) => to === 'scripts'))
    expect(scripts.flatMap(({ sees }) => sees).filter(({ place }) => place.endsWith('cookie'))).toEqual([])
  })
})
