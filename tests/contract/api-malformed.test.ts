import { describe, expect, test } from 'vitest'
import { postRun, postStep } from './api'
import { act, deliver, type Expected, edited, expectProblem, expectUnharmed, run } from './api-problems'

const bad = (field: string) => ({ status: 400, code: 'invalid_body', field })
const json = { 'content-type': 'application/json' }
const flow = 'authorization-code'

describe('a run is not started by', () => {
  test.each<[string, string, HeadersInit, Expected]>([
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
    ['an unknown flow', '{"flow":"explicit"}', json, { status: 404, code: 'unknown_flow', field: 'flow' }],
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
