/** A phone that takes pushed messages (RFC 8030 §5) and shows each as a notification. */
import { htmlEscape } from 'escape-goat'
import { pathBelow } from '../../world/base'
import { jsonObject } from '../../world/http-text'
import type { RequestMessage } from '../../world/message'
import type { Outcome } from '../../world/party'
import { type Brand, document } from '../document'
import { jsonResponse } from '../http'
import { objection, remark } from '../note'
import type { BrowserState } from './state'

/** A notification stands on no site, and whoever opens its link comes from none. */
export const notificationUrl = 'about:blank'

/** RFC 8030 §5: a message for somebody else is not found here; one for the owner is taken, and shown. `phone`: the base at which it is reached. */
export function takePush(state: BrowserState, message: RequestMessage, phone: string): Outcome<BrowserState> {
  const { method, url, body } = message.http
  const inReplyTo = message.id
  const content = jsonObject(body)
  if (method !== 'POST' || pathBelow(phone, url) !== `/${state.owner.toLowerCase()}` || !content) {
    const notes = [objection('no_subscription', `Nobody here takes messages at ${url}.`)]
    return { state, sends: [{ http: jsonResponse(404, {}), inReplyTo }], notes }
  }
  const html = notification(state.owner, content)
  const page = { message: inReplyTo, url: notificationUrl, html, script: null }
  const http = { type: 'response', status: 201, headers: [['location', `${url}/${inReplyTo}`]], body: '' } as const
  return {
    state: { ...state, address: '', page },
    sends: [{ http, inReplyTo }],
    notes: [remark('notified', 'A notification is on the screen.')],
  }
}

/** Where the notification on the screen leads. */
export function shownBy({ page }: BrowserState): Readonly<Record<string, string>> {
  const link = page?.url === notificationUrl ? / href="([^"]+)"/.exec(page.html)?.[1] : undefined
  return link ? { link } : {}
}

function notification(owner: string, content: Record<string, unknown>): string {
  const brand: Brand = { name: `${owner}’s phone`, light: '#0072B2', dark: '#6CB8EA' }
  const [title, message, link] = ['title', 'binding_message', 'link'].map((name) => String(content[name] ?? ''))
  return document(
    brand,
    'Notification',
    htmlEscape`<h1>${title ?? ''}</h1><p>A message from Acme ID:</p><p><strong class="code">${message ?? ''}</strong></p><div class="row"><a class="button" href="${link ?? ''}">Open Acme ID</a></div>`,
  )
}
