/** The bench as a fragment: what stands behind the "#" of an address goes to no server (RFC 9110 §7.1). */
import { type Expectations, noExpectations } from '@/lib/jwt/checks/check'
import { secretEncodings } from '@/lib/jwt/keys/secrets'
import type { BenchState, ClaimSource, FromRun } from './bench-model'

const longest = 2_000_000

/** A token that comes from a run comes without an error. */
type Carried = Omit<BenchState, 'error'> & Partial<Pick<BenchState, 'error'>>

/** The fragment, with its "#", that brings this state to the bench. What is empty is left out. */
export function fragmentOf({ text, key, error = '', secretIs, expectations, from }: Carried): string {
  const { typ, iss, aud, algorithms, leeway, content } = expectations
  const values: Readonly<Record<string, string | null>> = {
    token: text,
    key,
    error,
    secretIs: key && secretIs !== 'text' ? secretIs : null,
    typ,
    iss,
    aud,
    alg: algorithms?.join(' ') ?? null,
    leeway: leeway ? String(leeway) : null,
    content: content === 'jws' ? content : null,
    ...(from && {
      flow: from.flow,
      run: from.run,
      step: String(from.step),
      message: String(from.message),
      sources: JSON.stringify(from.sources),
    }),
  }
  const named = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `#${new URLSearchParams(named)}`
}

/** What a fragment brings; `null` where it brings neither a token nor an error. What is odd in it is passed over. Never throws. */
export function stateFromFragment(fragment: string): Partial<BenchState> | null {
  const text = fragment.replace(/^#/, '')
  if (text === '' || text.length > longest) return null
  const query = new URLSearchParams(text)
  const token = query.get('token') ?? ''
  const error = query.get('error') ?? ''
  // The answer of an authorization server that was pasted behind this page's address.
  if (token + error === '') return /(?:^|&)(?:access_token|id_token)=/.test(text) ? { text } : null
  return {
    text: token,
    key: query.get('key') ?? '',
    error,
    secretIs: secretEncodings.find((each) => each === query.get('secretIs')) ?? 'text',
    expectations: expectationsIn(query),
    from: runIn(query),
  }
}

function expectationsIn(query: URLSearchParams): Expectations {
  const leeway = Number(query.get('leeway'))
  const algorithms = query.get('alg')?.split(' ').filter(Boolean) ?? []
  return {
    ...noExpectations,
    typ: query.get('typ') || null,
    iss: query.get('iss') || null,
    aud: query.get('aud') || null,
    algorithms: algorithms.length > 0 ? algorithms : null,
    leeway: Number.isSafeInteger(leeway) && leeway > 0 ? leeway : 0,
    content: query.get('content') === 'jws' ? 'jws' : 'jwt',
  }
}

function runIn(query: URLSearchParams): FromRun | null {
  const [flow, run] = [query.get('flow') ?? '', query.get('run') ?? '']
  const [step, message] = [Number(query.get('step')), Number(query.get('message'))]
  const isRun = /^[\w-]{1,50}$/.test(flow) && /^[\w-]{1,50}$/.test(run)
  if (!isRun || !Number.isSafeInteger(step) || !Number.isSafeInteger(message)) return null
  return { flow, run, step, message, sources: sourcesIn(query.get('sources')) }
}

function sourcesIn(text: string | null): FromRun['sources'] {
  try {
    const json: unknown = JSON.parse(text ?? '{}')
    const entries = Object.entries(typeof json === 'object' && json !== null ? json : {})
    return Object.fromEntries(entries.flatMap(([name, value]) => (isSource(value) ? [[name, value]] : [])))
  } catch {
    return {}
  }
}

function isSource(value: unknown): value is ClaimSource {
  if (typeof value !== 'object' || value === null || !('message' in value) || !('step' in value)) return false
  return Number.isSafeInteger(value.message) && Number.isSafeInteger(value.step)
}
