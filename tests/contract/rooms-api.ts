/** The API of the classroom as a browser sees it: route handlers, and a jar of cookies of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { OpenedRoom, TakenSeat } from '@/lib/api/room-shapes'
import type { ClassPosition } from '@/lib/classroom/position'
import type { Question } from '@/lib/classroom/question'
import type { Role } from '@/lib/classroom/views'

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-rooms-'))
process.env.DATA_DIR = folder
afterAll(() => rmSync(folder, { recursive: true }))

const routes = {
  rooms: await import('@/app/api/rooms/route'),
  seats: await import('@/app/api/rooms/[code]/seats/route'),
  teachers: await import('@/app/api/rooms/[code]/teachers/route'),
  acts: await import('@/app/api/rooms/[code]/acts/route'),
  events: await import('@/app/api/rooms/[code]/events/route'),
  next: await import('@/app/api/rooms/[code]/next/route'),
}

const origin = 'https://claimcheck.test'

export type Visitor = {
  readonly cookies: Map<string, string>
  /** The last Set-Cookie, whole. */
  readonly lastCookie: () => string
  readonly open: (headers?: Record<string, string>) => Promise<Response>
  readonly join: (code: string, input?: object) => Promise<Response>
  readonly teach: (code: string, handOver: string) => Promise<Response>
  readonly act: (code: string, act: unknown) => Promise<Response>
  readonly events: (code: string, as: Role | string, headers?: Record<string, string>) => Promise<Response>
  readonly next: (code: string, as: Role | string, after?: string, signal?: AbortSignal) => Promise<Response>
}

/** Somebody with a browser. `from`: their address. */
export function visitor(from = '192.0.2.1'): Visitor {
  const cookies = new Map<string, string>()
  const state = { last: '' }

  function headersOf(more: Record<string, string> = {}): Record<string, string> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return { 'x-forwarded-for': from, 'x-forwarded-proto': 'https', cookie, ...more }
  }

  async function kept(answering: Promise<Response>): Promise<Response> {
    const response = await answering
    for (const line of response.headers.getSetCookie()) {
      state.last = line
      const [pair = ''] = line.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }

  function post(body: unknown, more: Record<string, string> = {}): Request {
    const headers = headersOf({ 'content-type': 'application/json', ...more })
    return new Request(origin, { method: 'POST', headers, body: JSON.stringify(body) })
  }

  return {
    cookies,
    lastCookie: () => state.last,
    open: (more) => kept(routes.rooms.POST(post({}, more))),
    join: (code, input = {}) => kept(routes.seats.POST(post(input), of(code))),
    teach: (code, handOver) => kept(routes.teachers.POST(post({ handOver }), of(code))),
    act: (code, act) => routes.acts.POST(post(act), of(code)),
    events: (code, as, more) => {
      const request = new Request(`${origin}/?as=${as}`, { headers: headersOf(more) })
      return routes.events.GET(request, of(code))
    },
    next: (code, as, after = '', signal) => {
      const request = new Request(`${origin}/?${new URLSearchParams({ as, after })}`, {
        headers: headersOf(),
        ...(signal && { signal }),
      })
      return routes.next.GET(request, of(code))
    },
  }
}

function of(code: string): { params: Promise<{ code: string }> } {
  return { params: Promise.resolve({ code }) }
}

/** A new room and its instructor. */
export async function openedRoom(): Promise<{ teacher: Visitor; code: string; handOver: string }> {
  const teacher = visitor(`192.0.2.${Math.floor(Math.random() * 250)}`)
  const { code, handOver } = (await (await teacher.open()).json()) as OpenedRoom
  return { teacher, code, handOver }
}

/** Somebody who has joined, and their seat. */
export async function joined(code: string, input: object = {}): Promise<{ student: Visitor; seat: string }> {
  const student = visitor()
  const { own } = (await (await student.join(code, input)).json()) as TakenSeat
  return { student, seat: own.seat }
}

/** What comes by an event stream, block by block: `id`, `event`, `data`, or a comment. */
export async function* blocksOf(response: Response): AsyncGenerator<Record<string, string>> {
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk)
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) yield fieldsOf(block)
  }
}

function fieldsOf(block: string): Record<string, string> {
  return Object.fromEntries(
    block.split('\n').map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at) || 'comment', line.slice(at + 1).trim()]
    }),
  )
}

/** The problem's code, and the status. */
export async function problemOf(answering: Promise<Response>): Promise<readonly [number, unknown]> {
  const response = await answering
  return [response.status, ((await response.json()) as { code?: unknown }).code]
}

export const position: ClassPosition = {
  flow: 'authorization-code',
  settings: {},
  own: [],
  position: 'token-response',
  recap: false,
  view: 'story',
  message: 12,
  of: 14,
}

export const question: Question = {
  id: 'q1',
  ask: 'What comes back?',
  answers: [
    { text: 'A code', right: false, belief: 'The code is the token' },
    { text: 'A token', right: true },
  ],
  why: 'The code was swapped.',
}
