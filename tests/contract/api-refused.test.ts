import { describe, expect, test } from 'vitest'
import type { RunView } from '@/lib/world/run'
import { type Answer, getRun, postStep, startedRun } from './api'
import { act, deliver, type Expected, edited, expectProblem, expectUnharmed } from './api-problems'

describe('what cannot be done is refused, and the run is unharmed', () => {
  const impossible = (field: string) => ({ status: 422, code: 'impossible_message', field })
  test.each<[string, object, Expected]>([
    ['an unknown step', { from: 99, play: 'end' }, { status: 404, code: 'unknown_step', field: 'from' }],
    ['an unknown what-if', { from: 1, whatIf: 'rain' }, { status: 404, code: 'unknown_what_if', field: 'whatIf' }],
    [
      'a what-if named __proto__',
      { from: 1, whatIf: '__proto__' },
      { status: 404, code: 'unknown_what_if', field: 'whatIf' },
    ],
    [
      'a what-if for another message',
      { from: 1, whatIf: 'code-replayed' },
      { status: 409, code: 'what_if_elsewhere', field: 'whatIf' },
    ],
    [
      'a what-if where nothing is in flight',
      { from: 0, whatIf: 'code-replayed' },
      { status: 409, code: 'what_if_elsewhere', field: 'whatIf' },
    ],
    [
      'a message that the branch does not have',
      { from: 0, action: { type: 'deliver', message: 1 } },
      { status: 404, code: 'unknown_message', field: 'action.message' },
    ],
    [
      'a message to a host where nobody is',
      edited({ in: 'url', to: 'https://example.com/' }),
      { status: 422, code: 'unknown_host', field: 'message' },
    ],
    ['a header with a line break', edited({ in: 'header', name: 'a', to: 'b\r\nc: d' }), impossible('edit.0')],
    ['a method in lower case', edited({ in: 'method', to: 'get' }), impossible('edit.0')],
    [
      'a GET with a body',
      deliver([
        { in: 'header', name: 'a', to: 'b' },
        { in: 'body', to: 'x' },
      ]),
      impossible('edit.1'),
    ],
    ['a status for a request', edited({ in: 'status', to: '200' }), impossible('edit.0')],
    ['an address with a password', edited({ in: 'url', to: 'https://a:b@photoprint.test/' }), impossible('edit.0')],
    ['a value that is not there', edited({ in: 'query', name: '__proto__', remove: true }), impossible('edit.0')],
    [
      'a form that the page does not have',
      act({ kind: 'submit', form: 3, fields: {} }),
      { status: 422, code: 'no_such_form', field: 'act.form' },
    ],
    [
      'a link that the page does not have',
      act({ kind: 'follow', href: '/admin' }),
      { status: 422, code: 'no_such_link', field: 'act.href' },
    ],
    [
      'an address that is none',
      act({ kind: 'open', address: 'javascript:alert(1)' }),
      { status: 422, code: 'bad_address', field: 'act.address' },
    ],
    [
      'an act while the page is loading',
      { ...act({ kind: 'follow', href: '/print' }), from: 1 },
      { status: 422, code: 'still_loading', field: 'act' },
    ],
    [
      'a browser that is not there',
      { from: 0, action: { type: 'act', party: 'browser-mallory', act: { kind: 'follow', href: '/' } } },
      { status: 422, code: 'unknown_party', field: 'party' },
    ],
    [
      'a browser named __proto__',
      { from: 0, action: { type: 'act', party: '__proto__', act: { kind: 'follow', href: '/' } } },
      { status: 422, code: 'unknown_party', field: 'party' },
    ],
    [
      'a server as a browser',
      { from: 0, action: { type: 'act', party: 'client', act: { kind: 'follow', href: '/' } } },
      { status: 422, code: 'not_an_actor', field: 'act.kind' },
    ],
  ])('%s', async (_, body, expected) => {
    await expectUnharmed(JSON.stringify(body), expected)
  })

  test('a what-if for the second message of its kind, at the first', async () => {
    const { id, steps } = await startedRun({ flow: 'device-authorization', play: 'end' })
    const asked = steps.filter(({ inFlight, sent }) =>
      sent.some(({ id, kind }) => id === inFlight.at(-1) && kind === 'device-token-request'),
    )
    const [first, second] = asked.map((step) =>
      postStep(id, JSON.stringify({ from: step.id, whatIf: 'device-code-used-twice' })),
    )
    expectProblem((await first) as Answer, { status: 409, code: 'what_if_elsewhere', field: 'whatIf' })
    expect(await second).toMatchObject({ status: 201 })
  })

  test('an answer for the second time', async () => {
    const { id, steps } = await startedRun({ play: 'end' })
    const answer = steps.find(({ delivered }) => delivered?.http.type === 'response')?.delivered
    const action = { type: 'deliver', message: answer?.id }
    const refused = await postStep(id, JSON.stringify({ from: steps.length - 1, action }))
    expectProblem(refused, { status: 422, code: 'not_in_flight', field: 'message' })
    expect(((await getRun(id)).body as RunView).steps).toStrictEqual(steps)
  })
})

describe('an unknown run', () => {
  const unknown = { status: 404, code: 'unknown_run', field: 'id' }
  test.each(['nobody', '', '__proto__', "'; DROP TABLE runs; --", '\0'])('%j', async (id) => {
    expectProblem(await getRun(id), unknown)
    expectProblem(await postStep(id, '{"from":0,"play":"end"}'), unknown)
  })
})

test('fields of a form may have any name, and only go where the form is sent', async () => {
  const { id, steps } = await startedRun({ play: 'end' })
  const page = steps.find(({ delivered }) => delivered?.kind === 'sign-in-page')
  const fields = '{"login":"ada","__proto__":"a","constructor":"b","toString":"c"}'
  const body = `{"from":${page?.id},"action":{"type":"act","party":"browser","act":{"kind":"submit","form":0,"fields":${fields}}}}`
  const { status, body: answer } = await postStep(id, body)
  expect(status).toBe(201)
  const [step] = (answer as { steps: RunView['steps'] }).steps
  expect(step?.sent[0]?.http.body).toContain('login=ada&password=')
  expect(step?.sent[0]?.http.body).toContain('constructor=b&toString=c')
  expect({}).not.toHaveProperty('login')
})

test('a run that is stuffed with long values is stopped before it fills the disk', { timeout: 60_000 }, async () => {
  const { id } = await startedRun()
  const { steps } = (await postStep(id, JSON.stringify({ from: 0, play: 'end' }))).body as RunView
  const request = steps.flatMap(({ sent }) => sent).find(({ kind }) => kind === 'authorization-request')
  let from = steps.find(({ delivered }) => delivered?.id === request?.id)?.id ?? 0
  let answer = { status: 201, body: {} as unknown }
  let stored = 0
  while (answer.status === 201) {
    const edit = [{ in: 'query', name: 'state', to: `${stored}${'x'.repeat(16_000)}` }]
    answer = await postStep(id, JSON.stringify({ from, action: { type: 'deliver', message: request?.id, edit } }))
    if (answer.status !== 201) break
    from = (answer.body as RunView).steps.at(-1)?.id ?? 0
    stored += 1
  }
  expect(answer).toMatchObject({ status: 409, body: { code: 'run_too_large', field: 'id' } })
  expect(stored).toBeLessThan(60)
  expect((await getRun(id)).status).toBe(200)
})
