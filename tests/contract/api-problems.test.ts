import { describe, expect, test } from 'vitest'
import type { RunView } from '@/lib/world/run'
import { type Answer, getRun, postRun, postStep, startedRun } from './api'

/** RFC 9457 §3, with the members that ours always has. */
function expectProblem(
  { status, type, body }: Answer,
  expected: { status: number; code: string; field?: string },
): void {
  expect(body).toMatchObject({ ...expected, title: expect.stringMatching(/./), detail: expect.stringMatching(/./) })
  expect(type).toBe('application/problem+json')
  expect(status).toBe(expected.status)
  if (expected.field === undefined) expect(body).not.toHaveProperty('field')
}

const bad = (field: string) => ({ status: 400, code: 'invalid_body', field })
const json = { 'content-type': 'application/json' }
const flow = 'authorization-code'

describe('a run is not started by', () => {
  test.each<[string, string, HeadersInit, { status: number; code: string; field?: string }]>([
    ['malformed JSON', '{"flow":', json, { status: 400, code: 'malformed_json' }],
    ['no body', '', json, { status: 400, code: 'malformed_json' }],
    [
      'another content type',
      '{"flow":"x"}',
      { 'content-type': 'text/plain' },
      { status: 415, code: 'not_json', field: 'content-type' },
    ],
    [
      'a form',
      'flow=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      { status: 415, code: 'not_json', field: 'content-type' },
    ],
    [
      'a body of more than 64 KiB',
      JSON.stringify({ flow: 'x'.repeat(65_536) }),
      json,
      { status: 413, code: 'body_too_large' },
    ],
    [
      'a body that says it is short and is not',
      ' '.repeat(70_000),
      { ...json, 'content-length': '2' },
      { status: 413, code: 'body_too_large' },
    ],
    ['a body that is no object', '[]', json, { status: 400, code: 'invalid_body' }],
    ['null', 'null', json, { status: 400, code: 'invalid_body' }],
    ['no flow', '{}', json, bad('flow')],
    ['an unknown flow', '{"flow":"implicit"}', json, { status: 404, code: 'unknown_flow', field: 'flow' }],
    ['a flow named __proto__', '{"flow":"__proto__"}', json, { status: 404, code: 'unknown_flow', field: 'flow' }],
    ['an unknown member', JSON.stringify({ flow, colour: 1 }), json, bad('colour')],
    ['an unknown setting', JSON.stringify({ flow, settings: { colour: 1 } }), json, bad('settings.colour')],
    ['an unknown choice', JSON.stringify({ flow, settings: { client: 'both' } }), json, bad('settings.client')],
    ['a setting that is null', JSON.stringify({ flow, settings: { pkce: null } }), json, bad('settings.pkce')],
    [
      'a setting named constructor',
      JSON.stringify({ flow, settings: { constructor: 'x' } }),
      json,
      bad('settings.constructor'),
    ],
    [
      'a setting named __proto__',
      `{"flow":"${flow}","settings":{"__proto__":{"client":"public"}}}`,
      json,
      bad('settings.__proto__'),
    ],
    ['a member named __proto__', `{"flow":"${flow}","__proto__":{}}`, json, bad('__proto__')],
    ['playing to the middle', JSON.stringify({ flow, play: 'middle' }), json, bad('play')],
  ])('%s', async (_, body, headers, expected) => {
    expectProblem(await postRun(body, headers), expected)
  })
})

const act = (what: object) => ({ from: 0, action: { type: 'act', browser: 'browser', act: what } })
const deliver = (edit: unknown, more: object = {}) => ({
  from: 1,
  action: { type: 'deliver', message: 1, edit, ...more },
})
const edited = (change: object) => deliver([change])

/** One run, with a request to Photoprint in flight after step 1; nothing below may change it. */
const run = startedRun().then(async ({ id }) => {
  await postStep(
    id,
    JSON.stringify({ from: 0, action: { type: 'act', browser: 'browser', act: { kind: 'follow', href: '/print' } } }),
  )
  return (await getRun(id)).body as RunView
})

async function expectUnharmed(body: string, expected: Parameters<typeof expectProblem>[1]): Promise<void> {
  const { id } = await run
  expectProblem(await postStep(id, body), expected)
  expect((await getRun(id)).body).toStrictEqual(await run)
}

describe('a body that is not understood names the member that is to blame, and the run is unharmed', () => {
  test.each<[string, unknown, string | undefined]>([
    ['nothing', {}, 'from'],
    ['a list', [], undefined],
    ['no from', { play: 'end' }, 'from'],
    ['a from that is text', { from: '0', play: 'end' }, 'from'],
    ['a from below the start', { from: -1, play: 'end' }, 'from'],
    ['a from with a fraction', { from: 0.5, whatIf: 'x' }, 'from'],
    ['no way to go on', { from: 0 }, 'action'],
    ['an unknown member', { from: 0, play: 'end', colour: 1 }, 'colour'],
    ['two ways to go on', { from: 0, action: act({ kind: 'follow', href: '/' }).action, whatIf: 'x' }, 'whatIf'],
    ['playing to the middle', { from: 0, play: 'middle' }, 'play'],
    ['a what-if that is a number', { from: 0, whatIf: 5 }, 'whatIf'],
    ['an action that is text', { from: 0, action: 'deliver' }, 'action'],
    ['an action of no type', { from: 0, action: {} }, 'action.type'],
    ['an action of an unknown type', { from: 0, action: { type: 'fly' } }, 'action.type'],
    ['a message that is text', { from: 1, action: { type: 'deliver', message: '1' } }, 'action.message'],
    ['an unknown member of the action', deliver([], { fast: true }), 'action.fast'],
    ['an act of an unknown kind', act({ kind: 'shout' }), 'action.act.kind'],
    ['an act without a form', act({ kind: 'submit', fields: {} }), 'action.act.form'],
    ['a field that is a number', act({ kind: 'submit', form: 0, fields: { login: 5 } }), 'action.act.fields.login'],
    ['an address that is too long', act({ kind: 'open', address: 'x'.repeat(5000) }), 'action.act.address'],
    ['an edit that is no list', deliver({}), 'action.edit'],
    ['an edit of too many changes', deliver(Array(51).fill({ in: 'body', to: '' })), 'action.edit'],
    ['a change that is text', deliver(['x']), 'action.edit.0'],
    [
      'a second change in an unknown place',
      deliver([
        { in: 'body', to: '' },
        { in: 'air', name: 'a', to: '' },
      ]),
      'action.edit.1.in',
    ],
    ['a change without a name', edited({ in: 'query', to: 'x' }), 'action.edit.0.name'],
    ['a change to a number', edited({ in: 'query', name: 'a', to: 5 }), 'action.edit.0.to'],
    ['a change of the url to a number', edited({ in: 'url', to: 5 }), 'action.edit.0.to'],
    ['an unknown way to alter', edited({ in: 'query', name: 'a', alter: 'all' }), 'action.edit.0.alter'],
    ['an unknown member of a change', edited({ in: 'query', name: 'a', to: 'x', colour: 1 }), 'action.edit.0.colour'],
    ['a removal that is not', edited({ in: 'query', name: 'a', remove: false }), 'action.edit.0.remove'],
  ])('%s', async (_, body, field) => {
    await expectUnharmed(JSON.stringify(body), { status: 400, code: 'invalid_body', field })
  })

  test('malformed JSON, another content type and too large a body are told apart', async () => {
    const { id } = await run
    await expectUnharmed('{', { status: 400, code: 'malformed_json' })
    await expectUnharmed(`"${'x'.repeat(65_536)}"`, { status: 413, code: 'body_too_large' })
    expectProblem(await postStep(id, '{}', {}), { status: 415, code: 'not_json', field: 'content-type' })
  })

  test('members named __proto__ and constructor are members like others', async () => {
    await expectUnharmed('{"from":0,"play":"end","__proto__":{}}', bad('__proto__'))
    await expectUnharmed('{"from":0,"play":"end","constructor":{}}', bad('constructor'))
    expect({}).not.toHaveProperty('from')
  })
})

describe('what cannot be done is refused, and the run is unharmed', () => {
  const impossible = (field: string) => ({ status: 422, code: 'impossible_message', field })
  test.each<[string, object, { status: number; code: string; field?: string }]>([
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
      { from: 0, action: { type: 'act', browser: 'browser-mallory', act: { kind: 'follow', href: '/' } } },
      { status: 422, code: 'unknown_browser', field: 'browser' },
    ],
    [
      'a browser named __proto__',
      { from: 0, action: { type: 'act', browser: '__proto__', act: { kind: 'follow', href: '/' } } },
      { status: 422, code: 'unknown_browser', field: 'browser' },
    ],
    [
      'a server as a browser',
      { from: 0, action: { type: 'act', browser: 'client', act: { kind: 'follow', href: '/' } } },
      { status: 422, code: 'unknown_browser', field: 'browser' },
    ],
  ])('%s', async (_, body, expected) => {
    await expectUnharmed(JSON.stringify(body), expected)
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
  const body = `{"from":${page?.id},"action":{"type":"act","browser":"browser","act":{"kind":"submit","form":0,"fields":${fields}}}}`
  const { status, body: answer } = await postStep(id, body)
  expect(status).toBe(201)
  const [step] = (answer as { steps: RunView['steps'] }).steps
  expect(step?.sent[0]?.http.body).toContain('login=ada&password=')
  expect(step?.sent[0]?.http.body).toContain('constructor=b&toString=c')
  expect({}).not.toHaveProperty('login')
})
