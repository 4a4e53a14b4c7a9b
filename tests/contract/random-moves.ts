/** What people may do to a world, at random: sensible things, foolish things, and garbage. */
import fc from 'fast-check'
import type { Change } from '@/lib/world/edit'
import { fieldsOf, places } from '@/lib/world/fields'
import type { Http } from '@/lib/world/message'
import type { Act } from '@/lib/world/party'
import type { Action, StepView } from '@/lib/world/run'
import type { World } from '@/lib/world/world'

/** One thing to do, before it is known to which message or value. `pick` chooses among those that there are. */
export type Move =
  | { readonly do: 'default' }
  | { readonly do: 'deliver'; readonly pick: number; readonly changes: readonly ChangeMove[] }
  | { readonly do: 'again'; readonly pick: number }
  | { readonly do: 'act'; readonly pick: number | null; readonly act: Act }

type ChangeMove = { readonly pick: number; readonly value: string | null } | Change

const pick = fc.nat(1000)
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '__proto__', '{elsewhere}', 'snow ☃', 'a b', 'null', '[]', '-1', '=;,'),
)
const name = fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom('__proto__', 'constructor', 'code'))
const header = fc.constantFrom('content-type', 'cookie', 'host', 'accept', 'content-length', 'expect', 'authorization')
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    'https://photoprint.test/',
    'https://photoprint.test/print',
    'https://photoprint.test/callback?code=stolen&state=x&iss=https%3A%2F%2Fid.acme.test',
    'https://photoprint.test/photos',
    'https://id.acme.test/auth',
    'https://id.acme.test/sign-in',
    'https://id.acme.test/consent/made-up',
    'https://api.acme.test/photos',
    'https://evil.test/',
    'https://ada:secret@id.acme.test/auth',
    'https://ada:secret@photoprint.test/',
    'javascript:alert(1)',
    'https://[',
  ),
  text,
)
const status = fc.constantFrom('200', '204', '205', '302', '304', '307', '308', '400', '401', '500', '99', 'abc')
const method = fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'BREW', 'get', 'TRACE', '')
const page = fc.constantFrom(
  '<form method=post action="https://[">',
  '<form action="javascript:1"><input name=a value=☃>',
  '<form method=post><select name=s><option>1</select><textarea name=t>\ud800</textarea>',
  '<a href="https://[">x</a>',
  '{"photos":[{"id":"1","title":"\\ud800","colours":["\\ud800"]}]}',
  '{"keys":null}',
  'null',
)

const change: fc.Arbitrary<ChangeMove> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ pick, value: fc.oneof(text, fc.constant(null)) }) },
  fc.record({ in: fc.constantFrom(...places), name, to: text }),
  fc.record({ in: fc.constantFrom(...places), name, remove: fc.constant(true as const) }),
  fc.record({ in: fc.constant('header' as const), name: header, to: text }),
  fc.record({ in: fc.constant('header' as const), name: fc.constant('location'), to: address }),
  fc.record({ in: fc.constantFrom('url' as const), to: address }),
  fc.record({ in: fc.constant('status' as const), to: status }),
  fc.record({ in: fc.constant('method' as const), to: method }),
  fc.record({ in: fc.constant('body' as const), to: fc.oneof(page, text) }),
)

const fields: fc.Arbitrary<Record<string, string>> = fc.oneof(
  fc.constantFrom<Record<string, string>[]>(
    { login: 'ada', password: 'wrong' },
    { login: 'mallory', password: 'i-am-also-a-user' },
    { decision: 'deny' },
    { decision: 'perhaps' },
    {},
  ),
  fc.dictionary(name, text, { maxKeys: 3 }),
)

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('submit' as const), form: fc.constantFrom(0, 0, 0, 1, 99), fields }),
  fc.record({
    kind: fc.constant('follow' as const),
    href: fc.oneof(fc.constantFrom('/print', '/', 'https://['), text),
  }),
  fc.record({ kind: fc.constant('open' as const), address }),
  fc.record({
    kind: fc.constant('wait' as const),
    seconds: fc.constantFrom(0, 1, 30, 4000, 90_000),
    task: fc.constantFrom('poll', 'ciba-poll', 'nightly-job', 'discover', 'register', 'call-again', 'replace-key', 'x'),
  }),
  fc.record({
    kind: fc.constant('send' as const),
    request: fc.record({ method: fc.constantFrom('GET' as const, 'POST' as const), url: address }),
  }),
)

/** Whoever it may be, and mostly the browser. */
const anybody = fc.oneof(fc.constant(null), pick)

/** Mostly what the flow does by default, or no run would get far. */
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.constant({ do: 'default' } as const) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('deliver' as const), pick, changes: fc.array(change, { maxLength: 2 }) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('again' as const), pick }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('act' as const), pick: anybody, act }) },
  ),
  { minLength: 10, maxLength: 50, size: 'max' },
)

/** What a move chooses from: the messages in flight, and the parties by name. */
export type Around = Pick<World, 'inFlight'> & { readonly parties: Readonly<Record<string, unknown>> }

/** The action that a move is here; `null` where there is nothing to do it to. */
export function actionFor(move: Move, world: Around, path: readonly StepView[]): Action | null {
  if (move.do === 'default') return path.at(-1)?.next ?? null
  if (move.do === 'act') return { type: 'act', party: actorFor(move.pick, world), act: move.act }
  const delivered = path.flatMap((step) => step.delivered ?? [])
  const message = pickFrom(move.do === 'again' ? delivered : world.inFlight, move.pick)
  if (!message) return null
  if (move.do === 'again') return { type: 'deliver', message: message.id }
  const edit = move.changes.flatMap((wanted) => ('in' in wanted ? wanted : (changeOf(message.http, wanted) ?? [])))
  return { type: 'deliver', message: message.id, edit }
}

function actorFor(at: number | null, { parties }: Around): string {
  return at === null ? 'browser' : (pickFrom(Object.keys(parties), at) ?? 'browser')
}

function changeOf(http: Http, { pick: at, value }: { pick: number; value: string | null }): Change | null {
  const field = pickFrom(fieldsOf(http), at)
  if (!field) return null
  const { place, name: of } = field
  return value === null ? { in: place, name: of, alter: 'one-character' } : { in: place, name: of, to: value }
}

function pickFrom<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)]
}
