import { describe, expect, test } from 'vitest'
import type { MessageKind } from '@/lib/world/kinds'
import type { Http, Message, PartyRole } from '@/lib/world/message'
import { bytesOfExchange, measure } from '@/lib/world/readings/measures'
import type { RunView, StepView } from '@/lib/world/run'
import { message, request, run, step } from '../stage/steps'

const api = 'https://api.acme.test'
const credential: Http['headers'] = [['authorization', 'Bearer abc']]

function ok(body = '{}', status = 200): Http {
  return { type: 'response', status, headers: [], body }
}

/** A step in which a message arrives, and is answered. */
function exchange(
  id: number,
  kind: MessageKind,
  http: Http,
  from: string,
  to: string,
  answer: Http,
  rest: Partial<StepView> = {},
) {
  const asked = message(id * 10, kind, http, { from, to })
  const sent: Message = message(id * 10 + 1, 'api-response', answer, { from: to, to: from, inReplyTo: asked.id })
  return step(id, id - 1, { delivered: asked, sent: [sent], ...rest })
}

function callBy(from: string, id: number, answer = ok(), rest: Partial<StepView> = {}) {
  return exchange(id, 'api-request', request('GET', `${api}/photos`, credential), from, 'api', answer, rest)
}

const password = exchange(
  1,
  'password-submission',
  request(
    'POST',
    'https://photoprint.test/login',
    [['content-type', 'application/x-www-form-urlencoded']],
    'password=secret',
  ),
  'browser',
  'client',
  ok(),
)

const party = (id: string, role: PartyRole) => ({ id, role, base: null, signs: false })

function runOf(...steps: StepView[]): RunView {
  const parties = [
    party('client', 'client'),
    party('api', 'resource-server'),
    party('mallory', 'attacker'),
    party('acme', 'authorization-server'),
  ]
  return { ...run([password, ...steps]), parties }
}

const claims = () => ({ iat: 100, exp: 400, sub: 'ada' })
const looked = (who: string, text: string) => ({ party: who, code: 'record.looked_up', text, refused: false })

describe('a run is measured', () => {
  const whole = runOf(
    callBy('client', 2),
    callBy('client', 3, ok(), {
      notes: [looked('api', 'one'), looked('acme', 'two'), { ...looked('api', 'x'), code: 'other' }],
    }),
    callBy('mallory', 4, ok('{}', 401)),
  )

  test('look-ups have the role of whoever looked, one entry each', () => {
    expect(measure(whole, 'secret', claims).lookUps).toEqual({
      value: [
        { by: 'resource-server', note: 'one' },
        { by: 'authorization-server', note: 'two' },
      ],
      step: 3,
    })
  })

  test('the credential is the whole header, and the request is all of HTTP/1.1', () => {
    const { bytes } = measure(whole, 'secret', claims)
    const text = 'GET /photos HTTP/1.1\r\nhost: api.acme.test\r\nauthorization: Bearer abc\r\n\r\n'
    expect(bytes).toEqual({ value: { request: text.length, credential: 'authorization: Bearer abc'.length }, step: 2 })
    const [answer] = whole.steps[1]?.sent ?? []
    const arrived = { ...whole, steps: [...whole.steps, step(9, 4, { delivered: answer ?? null })] }
    expect(bytesOfExchange(arrived, 'api-request')).toBe(text.length + 'HTTP/1.1 200 OK\r\n\r\n{}'.length)
  })

  test('Mallory’s copy is judged by the answer to her first try', () => {
    expect(measure(whole, 'secret', claims).stolen).toEqual({
      value: { works: false, lives: 300, kept: null },
      step: 4,
    })
    const twice = runOf(
      callBy('client', 2),
      callBy('client', 3),
      callBy('mallory', 4),
      callBy('mallory', 5, ok('', 401)),
    )
    expect(measure(twice, 'secret', () => null).stolen.value).toEqual({ works: true, lives: null, kept: null })
  })

  test('an API that went by an answer keeps answers', () => {
    const kept = runOf(
      callBy('client', 2),
      callBy('client', 3, ok(), { notes: [{ ...looked('api', ''), code: 'introspection.kept' }] }),
      callBy('mallory', 4),
    )
    expect(measure(kept, 'secret', claims).stolen.value.kept).toBe(10)
  })

  test('a scope limits, whoever gave it, and only a scope of an API counts', () => {
    expect(measure(whole, 'secret', claims).limit).toEqual({ value: null, step: 2 })
    const gave = (kind: MessageKind) => {
      const given = step(0, null, {
        delivered: message(1, kind, ok('{"scope":"openid photos.read"}'), { from: 'api', to: 'client' }),
      })
      return measure({ ...whole, steps: [given, ...whole.steps] }, 'secret', claims).limit
    }
    for (const kind of ['token-response', 'api-login-response'] as const)
      expect(gave(kind)).toEqual({ value: 'photos.read', step: 0 })
  })

  test('what is remembered is what was told last before the first answer, without doubles, of servers only', () => {
    const fact = (name: string, value = '') => ({ party: '', name, value, secret: false })
    const told = runOf(
      callBy('client', 2, ok(), {
        facts: { acme: [fact('grant'), fact('code', '1'), fact('code', '2')], client: [fact('password')] },
      }),
      callBy('client', 3, ok(), { facts: { acme: [fact('later')] } }),
      callBy('mallory', 4),
    )
    expect(measure(told, 'secret', claims).remembered.value).toEqual({
      'resource-server': [],
      'authorization-server': ['grant', 'code'],
    })
  })
})

test.each([
  ['called once', [callBy('client', 2), callBy('mallory', 3)]],
  ['never tried by Mallory', [callBy('client', 2), callBy('client', 3)]],
])('a run that was %s is refused', (_, steps) => {
  expect(() => measure(runOf(...steps), 'secret', claims)).toThrow(/far enough/)
})
