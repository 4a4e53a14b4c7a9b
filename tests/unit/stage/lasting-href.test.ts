import { describe, expect, test } from 'vitest'
import { followedIn, followedName, lastingHref } from '@/components/stage/lasting-href'
import { readView } from '@/components/stage/stage-query'
import { authorizationCode as flow } from '@/content/flows/authorization-code'
import type { RunView, StepView } from '@/lib/world/run'
import { defaultSettings } from '@/lib/world/settings'
import { message, request, run, sending, step } from './steps'

const auth = (state: string) => request('GET', `https://id.acme.test/auth?state=${state}&nonce=n1`)
const token = request(
  'POST',
  'https://id.acme.test/token',
  [['content-type', 'application/x-www-form-urlencoded']],
  'code=c1&state=s2',
)
const next = (id: number) => ({ type: 'deliver', message: id }) as const

const start = step(0, null, { next: next(0) })
const asked = sending(1, 0, message(1, 'authorization-request', auth('s1')), { action: next(0), next: next(1) })
const swapped = sending(2, 1, message(2, 'token-request', token), { action: next(1), next: next(2) })
const story = [start, asked, swapped]

const moment = (path: readonly StepView[]) => ({
  flow,
  settings: defaultSettings,
  path,
  branch: path,
  run: run(path) as RunView,
  followed: null,
})

const wrong = flow.whatIfs.find(({ at, how }) => at === 'token-request' && 'edit' in how)?.id ?? ''
const tried = step(3, 2, { action: next(2), whatIf: wrong, next: next(9) })

describe('a link that lasts', () => {
  test('names the position alone, in a story that everybody gets', () => {
    expect(lastingHref(moment(story))).toBe('/flows/authorization-code/token-request')
    expect(lastingHref({ ...moment(story), recap: true })).toBe('/flows/authorization-code/recap')
  })

  test('names the settings, also those of a second start', () => {
    const [, ...rest] = story
    const path = [{ ...start, settings: defaultSettings }, ...rest]
    const settings = { ...defaultSettings, client: 'bff' } as const
    expect(lastingHref({ ...moment(path), settings })).toBe('/flows/authorization-code/token-request?client=bff')
  })

  test('names a what-if, and no run', () => {
    expect(wrong).not.toBe('')
    const { searchParams } = new URL(lastingHref(moment([...story, tried])), 'https://x.test')
    expect(Object.fromEntries(searchParams)).toEqual({ 'what-if': wrong })
  })

  test('names run and step where somebody did something of their own, before a what-if or after it', () => {
    const byHand = { ...tried, whatIf: null, action: { ...next(2), edit: [] } }
    const after = step(4, 3, { action: next(7) })
    const twice = step(4, 3, { action: next(9), whatIf: wrong })
    for (const path of [
      [...story, byHand],
      [...story, tried, after],
      [...story, tried, twice],
    ]) {
      const { searchParams } = new URL(lastingHref(moment(path)), 'https://x.test')
      expect(Object.fromEntries(searchParams)).toEqual({ run: 'r', step: `${path.at(-1)?.id}` })
    }
  })

  test('names run and step where the what-if was taken at a later message than a fresh run takes it at', () => {
    const later = sending(3, 2, message(3, 'token-request', token), { action: next(2), next: next(3) })
    const taken = step(4, 3, { action: next(3), whatIf: wrong })
    expect(lastingHref(moment([...story, later, taken]))).toContain('run=r&step=4')
  })

  test('says how the place is shown, where that is not as usual', () => {
    const shown = { ...moment(story), followed: 'c1', view: 'messages', tab: 'raw' } as const
    const href = lastingHref(shown)
    expect(href).toBe('/flows/authorization-code/token-request?view=messages&follow=code&tab=raw')
    expect(readView(Object.fromEntries(new URL(href, 'https://x.test').searchParams))).toEqual({
      view: 'messages',
      follow: 'code',
      tab: 'raw',
    })
    expect(lastingHref({ ...shown, followed: 'nowhere', view: 'story', tab: 'explained' })).not.toContain('?')
  })
})

describe('a followed value in a link', () => {
  test('is that of the first message with something of this name, or of the first of a kind', () => {
    expect(followedIn(story, 'state')).toBe('s1')
    expect(followedIn(story, 'token-request.state')).toBe('s2')
    expect(followedIn(story, 'nothing')).toBeNull()
    expect(followedIn(story, 'authorization-request.code')).toBeNull()
  })

  test('has the shortest name that leads back to it', () => {
    expect(followedName(story, 's1')).toBe('state')
    expect(followedName(story, 's2')).toBe('token-request.state')
    expect(followedName(story, 's3')).toBeNull()
  })
})

test('what is no view is left to the reader', () => {
  expect(readView({ view: 'film', tab: ['raw', 'curl'] })).toEqual({ view: undefined, follow: undefined, tab: 'raw' })
})
