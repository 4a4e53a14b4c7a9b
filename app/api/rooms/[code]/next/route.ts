import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@/lib/rooms/pages'
import type { Asked } from '../../../asked'
import { answeringInRoom, type Context, codeIn } from '../../answering'
import { secretsIn } from '../../cookies'
import { wantedOf } from '../../hearing'
import { theRooms } from '../../the-rooms'

export const dynamic = 'force-dynamic'

/** In milliseconds: proxies close what is quiet for 30 s. */
const longest = 25_000
/** An instructor is told of votes four times a second at most, however often the page asks. */
const teachersEvery = 250

const headers = { 'cache-control': 'no-store, no-transform' }

/** Waits for a view that is not the one with the tag `after`: 200 with it, or 204 where there was none for 25 s. */
export function GET(request: Asked, context: Context): Promise<Response> {
  return answeringInRoom(async () => {
    const page = await nextPage(request, await codeIn(context))
    if (!page) return new Response(null, { status: 204, headers })
    const json = `{"tag":${JSON.stringify(page.tag)},"view":${page.json}}`
    return new Response(json, { headers: { ...headers, 'content-type': 'application/json' } })
  })
}

async function nextPage(request: Asked, code: string): Promise<Page | null> {
  const { as, after } = wantedOf(request)
  const told: { last: Page | null } = { last: null }
  const waiting = Promise.withResolvers<void>()
  const tell = (page: Page) => {
    told.last = page
    waiting.resolve()
  }
  const stop = await theRooms().hear(code, secretsIn(request, code), { as, tell, end: waiting.resolve }, after)
  const timer = setTimeout(waiting.resolve, longest)
  request.signal.addEventListener('abort', () => waiting.resolve(), { once: true })
  await waiting.promise
  clearTimeout(timer)
  if (as === 'teacher' && told.last) await sleep(teachersEvery)
  stop()
  return told.last
}
