import { describe, expect, test } from 'vitest'
import { wordsOf } from '@/components/stage/message/message-words'
import type { Edit } from '@/lib/world/edit'
import { settingsOf } from '@/lib/world/settings'
import { flow, inFlight, type Played, play, refused, start, take } from './play'

async function changed(kind: string, edit: (held: Played) => Edit, chosen = {}): Promise<Played> {
  const held = await play(await start(settingsOf(flow, chosen)), inFlight(kind))
  return take(held, { type: 'deliver', message: held.world.inFlight.at(-1)?.id ?? 0, edit: edit(held) })
}

function notes({ path }: Played) {
  return path.at(-1)?.notes ?? []
}

describe('a redirect to where nobody listens', () => {
  test.each([
    ['http://photoprint.test/callback?code=a', 'not_listening', 'http://photoprint.test:80'],
    ['https://photoprint.test:8443/callback?code=a', 'not_listening', 'https://photoprint.test:8443'],
    ['https://nowhere.test/callback?code=a', 'nobody_there', 'nowhere.test'],
  ])('%s: the browser says so, Next is none, and so says the message', async (to, code, place) => {
    const there = await changed('authorization-response', () => [{ in: 'header', name: 'location', to }])
    expect(notes(there)).toContainEqual(
      expect.objectContaining({ party: 'browser', code, text: expect.stringContaining(place) }),
    )
    const step = there.path.at(-1)
    expect(step).toMatchObject({ next: null, stuck: { text: expect.stringContaining(place) } })
    const [sent] = step?.sent ?? []
    expect(sent && wordsOf(there.path, sent).meaning).not.toContain('has to decide')
  })
})

describe('an answer in a form, with nothing but a code and state', () => {
  const asForm = (): Edit => [{ in: 'query', name: 'response_mode', to: 'form_post' }]

  test('Next sends the form; the Lax cookie stays behind, and the browser and Photoprint both say so', async () => {
    const asked = await changed('authorization-request', asForm)
    const page = await play(asked, ({ path }) => path.at(-1)?.delivered?.kind === 'form-post-page')
    expect(page.path.at(-1)?.next).toMatchObject({ act: { kind: 'submit', form: 0 } })
    const { path } = await play(page)
    const all = path.flatMap((step) => step.notes)
    expect(all).toContainEqual(expect.objectContaining({ party: 'browser', code: 'cookie.withheld' }))
    expect(all).toContainEqual(
      expect.objectContaining({ code: 'no_attempt', text: expect.stringContaining('SameSite=Lax') }),
    )
  })

  test('with a cookie that is None the same answer is good', async () => {
    const { path } = await play(await changed('authorization-request', asForm, { sessionCookie: 'none' }))
    expect(path.at(-1)?.delivered?.kind).toBe('photos-page')
  })
})

test('a code behind # stays in the browser, and it says so', async () => {
  const edit: Edit = [{ in: 'query', name: 'response_mode', to: 'fragment' }]
  const { path } = await play(await changed('authorization-request', () => edit))
  expect(path.flatMap((step) => step.notes)).toContainEqual(
    expect.objectContaining({ party: 'browser', code: 'fragment.kept', text: expect.stringContaining('"code"') }),
  )
})

test('two proofs in one request are two (RFC 9449 §4.3)', async () => {
  const edit: Edit = [{ in: 'header', name: 'dpop', add: 'another' }]
  const there = await play(await changed('api-request', () => edit, { dpop: 'on' }), refused)
  expect(notes(there)).toContainEqual(
    expect.objectContaining({ party: 'resource-server', code: 'several_proofs', refused: true }),
  )
})
