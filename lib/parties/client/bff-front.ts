/** The script of a page that has a backend of its own (RFC 10017 §6.1): it asks for photos, and has never seen a token. */
import { z } from 'zod'
import type { HttpRequest } from '../../world/message'
import { mountedHtml } from '../mounted'
import type { PageScript, ScriptOutcome } from '../page-script'
import { photosPage, refusalPage } from './pages'

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
    const html = http.status === 200 ? photosPage(JSON.parse(http.body), 0, 'nothing') : refusalPage(errorIn(http.body))
    return shown(state, html, address)
  },
  async failed(state, _, note, address) {
    return shown(state, refusalPage(note.code), address)
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

function errorIn(body: string): string {
  return z.object({ error: z.string() }).safeParse(JSON.parse(body)).data?.error ?? 'unknown'
}
