/** The pages of a HAR: what a browser opened, with every redirect that led there. */
import { redirectTarget } from '../../message'
import type { Exchange } from './exchanges'

export type HarPage = {
  readonly startedDateTime: string
  readonly id: string
  readonly title: string
  readonly pageTimings: { readonly onContentLoad: number; readonly onLoad: number }
}

type Paged = { readonly pages: readonly HarPage[]; readonly pageOf: ReadonlyMap<number, string> }

/** Each browser's requests up to the next answer that is no redirect are one page. Back-channel requests are on none. */
export function pagesOf(exchanges: readonly Exchange[]): Paged {
  const inBrowsers = exchanges.filter(({ request }) => request.channel === 'front')
  const loads = Object.values(Object.groupBy(inBrowsers, ({ request }) => request.from)).flatMap((own = []) =>
    loadsOf(own),
  )
  const sorted = loads.toSorted(([a], [b]) => (a?.request.id ?? 0) - (b?.request.id ?? 0))
  const pages = sorted.map((load, index) => pageOfLoad(load, `page_${index + 1}`))
  const ids = sorted.flatMap((load, index) => load.map(({ request }) => [request.id, `page_${index + 1}`] as const))
  return { pages, pageOf: new Map(ids) }
}

function loadsOf(exchanges: readonly Exchange[]): Exchange[][] {
  const loads: Exchange[][] = []
  let continues = false
  for (const exchange of exchanges) {
    if (continues) loads.at(-1)?.push(exchange)
    else loads.push([exchange])
    continues = exchange.response !== null && redirectTarget(exchange.response.http) !== undefined
  }
  return loads
}

function pageOfLoad(load: readonly Exchange[], id: string): HarPage {
  const [first, last] = [load[0], load.at(-1)]
  const startedAt = first?.startedAt ?? 0
  const loaded = (last?.endedAt ?? startedAt) - startedAt
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    id,
    title: last?.request.http.url ?? '',
    pageTimings: { onContentLoad: loaded, onLoad: loaded },
  }
}
