/** Mallory’s own site. Whoever comes there has told her what they bring; what she answers is up to her. */
import { htmlEscape } from 'escape-goat'
import { pathBelow } from '../../world/base'
import type { HttpRequest, HttpResponse } from '../../world/message'
import type { Addresses } from '../../world/settings'
import { document } from '../document'
import { htmlResponse, jsonResponse, seeOther } from '../http'
import { publicKey } from '../signing-keys'
import type { AttackerState } from './state'

const brand = { name: 'evil.test', light: '#17191e', dark: '#eceae4' }

type Page = (state: AttackerState, url: URL, addresses: Addresses) => HttpResponse

/** By path. */
const pages: Readonly<Record<string, Page>> = {
  /** `?to=`: where the link leads that people click. */
  '/prize': (_, url) => htmlResponse(200, prizeDocument(url.searchParams.get('to') ?? '/')),
  /** A JWK Set like any other (RFC 7517 §5), with her key in it. */
  '/jwks.json': ({ key }) => jsonResponse(200, { keys: key ? [publicKey(key)] : [] }),
  /** An authorization server that sends everybody on to another one (RFC 9700 §4.4.1). */
  '/auth': (_, url, addresses) => seeOther(`${addresses['authorization-server']}/auth${url.search}`),
  /** And its token endpoint, which is told codes and secrets, and has nothing to give. */
  '/token': () => jsonResponse(400, { error: 'invalid_request' }),
  /** An API that takes orders, each with an access token. What it does with the order is her affair. */
  '/jobs': () => jsonResponse(201, { printed: ['One print of each'] }),
}

/** What she answers to a request to her site. */
export function answerAtSite(state: AttackerState, http: HttpRequest, addresses: Addresses): HttpResponse {
  const path = pathBelow(state.site ?? '', http.url) ?? '/'
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined
  return page ? page(state, new URL(http.url), addresses) : htmlResponse(200, thanksDocument())
}

function prizeDocument(to: string): string {
  const link = URL.canParse(to) && /^https?:$/.test(new URL(to).protocol) ? to : '/'
  return document(
    brand,
    'You have won',
    htmlEscape`<h1>You have won a photo frame</h1><p>Take it now, it costs nothing.</p><div class="row"><a class="button" href="${link}">Get my prize</a></div>`,
  )
}

function thanksDocument(): string {
  return document(brand, 'Thank you', '<h1>Thank you</h1><p>This is all that I wanted.</p>')
}
