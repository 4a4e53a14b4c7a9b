/** HTTP as a browser speaks it, as lightly as Node can: connections are kept, and each person has cookies of their own. */
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { type Cookies, newCookies } from './cookies'

/** Where the servers are. There is no stickiness: each request may go to any of them. */
export type Balancer = { readonly ports: readonly number[] }

export type Answer = { readonly status: number; readonly text: string; readonly readAt: number }

/** One browser: what it asks, and what it keeps. */
export type Wire = {
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, body: unknown) => Promise<Answer>
  /** An answer that does not end. */
  readonly open: (path: string, headers: OutgoingHttpHeaders) => Promise<IncomingMessage>
}

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, maxFreeSockets: 2000 })
/** An event stream has a connection to itself. */
const alone = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })

/** In milliseconds: after this, nobody waits any more. An open stream is never silent for so long. */
const longest = 60_000

/** A browser in front of a balancer. */
export function newWire(balancer: Balancer): Wire {
  const cookies = newCookies()
  const ask = async (path: string, given: Asking) => read(await send(balancer, path, given), cookies)
  return {
    get: (path) => ask(path, { method: 'GET', headers: { ...cookies.header(), 'accept-encoding': 'gzip' } }),
    post: (path, body) => ask(path, posting(cookies.header(), JSON.stringify(body))),
    open: (path, headers) =>
      send(balancer, path, { method: 'GET', agent: alone, headers: { ...cookies.header(), ...headers } }),
  }
}

type Asking = {
  readonly method: string
  readonly headers: OutgoingHttpHeaders
  readonly body?: string
  readonly agent?: Agent
}

function posting(cookie: OutgoingHttpHeaders, body: string): Asking {
  const length = Buffer.byteLength(body)
  return { method: 'POST', body, headers: { ...cookie, 'content-type': 'application/json', 'content-length': length } }
}

/** To any of the servers. Where one takes no connection, another one is asked, as a balancer does. */
async function send({ ports }: Balancer, path: string, asking: Asking): Promise<IncomingMessage> {
  const first = Math.floor(Math.random() * ports.length)
  for (let tried = 0; ; tried++) {
    try {
      return await sendTo(ports[(first + tried) % ports.length] ?? 0, path, asking)
    } catch (error) {
      if (!isRefused(error) || tried + 1 >= ports.length) throw error
    }
  }
}

function isRefused(error: unknown): boolean {
  return (error as { code?: string }).code === 'ECONNREFUSED'
}

/** A kept connection may be closed at the very moment at which it is used again: then a browser asks once more. */
function sendTo(port: number, path: string, asking: Asking): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { method, headers, body } = asking
    const asked = request({ port, host: '127.0.0.1', path, method, headers, agent: asking.agent ?? agent }, resolve)
    asked.once('error', (error: Error & { code?: string }) => {
      const isStale = asked.reusedSocket && error.code === 'ECONNRESET'
      if (isStale) sendTo(port, path, { ...asking, agent: alone }).then(resolve, reject)
      else reject(error)
    })
    asked.setTimeout(longest, () => asked.destroy(new Error('No answer in time.')))
    asked.end(body)
  })
}

function read(response: IncomingMessage, cookies: Cookies): Promise<Answer> {
  cookies.take(response.headers['set-cookie'])
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.once('error', reject)
    response.once('end', () => {
      resolve({ status: response.statusCode ?? 0, text: textOf(response, chunks), readAt: performance.now() })
    })
  })
}

function textOf({ headers }: IncomingMessage, chunks: readonly Buffer[]): string {
  const bytes = Buffer.concat(chunks)
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8')
}

export type Kept = { readonly answer: Answer; readonly tries: number }

/**
 * Asks until there is an answer that counts: what was not answered, or with a 5xx or a 429, is asked again, as the
 * page does. A refusal is an answer. @throws where nothing came in time.
 */
export async function insist(ask: () => Promise<Answer>, within = 60_000): Promise<Kept> {
  const end = performance.now() + within
  for (let tries = 1; ; tries++) {
    const answer = await ask().catch((error: Error) => ({ status: 0, text: error.message, readAt: 0 }))
    if (answer.status > 0 && answer.status < 500 && answer.status !== 429) return { answer, tries }
    if (performance.now() > end) throw new Error(`No answer in time: ${answer.status} ${answer.text.slice(0, 200)}`)
    await wait(200 + Math.random() * 500)
  }
}
