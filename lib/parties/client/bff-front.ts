/** The script of a page that has a backend of its own (RFC 10017 §6.1): it asks for photos, and has never seen a token. */
import { z } from 'zod'
import type { HttpRequest } from '../../world/message'
import type { PageScript } from '../page-script'
import { photosPage, refusalPage } from './pages'

/** RFC 10017 §6.1.3.3.2: no form can send it, and no page of another site without being asked first. */
export const customHeader = 'x-photoprint'

/** Where the backend is. */
export const frontRoutes = { photos: '/api/photos' }

const configSchema = z.looseObject({ photos: z.string() })

type Front = z.infer<typeof configSchema>

export const bffFront: PageScript = {
  start: async (config) => configSchema.parse(config),
  takes: () => false,
  async visit(state, _, address) {
    const url = new URL((state as Front).photos, address)
    return { state, address, acts: [{ kind: 'fetch', request: asking(url) }], notes: [] }
  },
  async answered(state, _, { http }, address) {
    const html = http.status === 200 ? photosPage(JSON.parse(http.body), 0, 'nothing') : refusalPage(errorIn(http.body))
    return { state, address, acts: [{ kind: 'show', html }], notes: [] }
  },
  async failed(state, _, note, address) {
    return { state, address, acts: [{ kind: 'show', html: refusalPage(note.code) }], notes: [] }
  },
  facts: () => [],
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
