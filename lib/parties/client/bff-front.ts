/** The script of a page that has a backend of its own (RFC 10017 §6.1): it asks for photos, and has never seen a token. */
import { z } from 'zod'
import { jsonObject } from '../../world/http-text'
import type { HttpRequest, HttpResponse } from '../../world/message'
import { mountedHtml } from '../mounted'
import type { PageScript, ScriptOutcome } from '../page-script'
import { heard, withheld } from './heard'
import { photosPage, refusalPage } from './pages'
import { type Telling, tellingOf } from './tellings'

/** RFC 10017 §6.1.3.3.2: no form can send it, and no page of another origin unless the server lets it, when it is asked first. */
export const customHeader = 'x-photoprint'

/** Where the backend is. */
export const frontRoutes = { photos: '/api/photos' }

const configSchema = z.looseObject({ photos: z.string(), base: z.url() })

type Front = z.infer<typeof configSchema>

export const bffFront: PageScript = {
  start: async (config) => configSchema.parse(config),
  takes: () => false,
  async visit(state, _, address) {
    const { photos, base } = state as Front
    const url = new URL(`${base}${photos}`)
    return { state, address, acts: [{ kind: 'fetch', request: asking(url) }], notes: [] }
  },
  async answered(state, _, { http }, address) {
    return shown(state, pageFor(http), address)
  },
  async failed(state, _, note, address) {
    return shown(state, refusalPage({ ...tellingOf('bff', withheld, null), code: note.code }), address)
  },
  facts: () => [],
}

function shown(state: unknown, html: string, address: string): ScriptOutcome {
  return { state, address, acts: [{ kind: 'show', html: mountedHtml((state as Front).base, html) }], notes: [] }
}

function asking(url: URL): HttpRequest {
  const headers = [
    ['accept', 'application/json'],
    [customHeader, '1'],
  ] as const
  return { type: 'request', method: 'GET', url: url.href, headers, body: '' }
}

/** The photos; or what its backend says of them. */
function pageFor(http: HttpResponse): string {
  try {
    if (http.status === 200) return photosPage(JSON.parse(http.body), 0, 'nothing')
    return refusalPage(toldBy(http) ?? tellingOf('bff', heard(http, null), null))
  } catch (error) {
    return refusalPage(tellingOf('bff', heard(http, error), error))
  }
}

const toldSchema = z.object({ error: z.string(), error_description: z.string() })

/** What its own backend says in so many words. */
function toldBy({ body }: HttpResponse): Telling | null {
  const { data } = toldSchema.safeParse(jsonObject(body))
  return data ? { text: data.error_description, code: data.error } : null
}
