/** What a browser makes of the answer to a navigation: it goes on, stays where it is, or shows a page. */
import { type HttpResponse, header, mediaType, redirectTarget } from '../../world/message'
import { type Note, remark } from '../note'

export type Landing =
  | { readonly is: 'follow'; readonly location: string }
  | { readonly is: 'stay'; readonly note: Note }
  | { readonly is: 'show'; readonly html: string; readonly notes: readonly Note[] }

/** HTML, "navigate"; Fetch, "redirect status". Whatever leads nowhere says why. */
export function landingOf(http: HttpResponse): Landing {
  const location = redirectTarget(http)
  if (location !== undefined) return { is: 'follow', location }
  const note = reasonToStay(http)
  return note
    ? { is: 'stay', note }
    : { is: 'show', html: pageOf(http), notes: remarks.flatMap((each) => each(http) ?? []) }
}

const stays = 'A browser stays on the page that it has'

function reasonToStay(http: HttpResponse): Note | null {
  const { status } = http
  // RFC 9110 §15.3.5 and §15.3.6
  if (status === 204 || status === 205)
    return remark('no_content', `${status} says that there is nothing to show. ${stays}.${unfollowed(http)}`)
  const saved = reasonToSave(http)
  return saved === null ? null : remark('download', `${saved}: it is saved as a file. ${stays}.`)
}

function unfollowed(http: HttpResponse): string {
  return header(http, 'location') === undefined
    ? ''
    : ' Its Location is not followed: a browser goes on with 301, 302, 303, 307 and 308, and with no other status.'
}

/** RFC 6266 §4.2, and what browsers do with a type that they cannot show. */
function reasonToSave(http: HttpResponse): string | null {
  if (/^\s*attachment\b/i.test(header(http, 'content-disposition') ?? ''))
    return 'Content-Disposition makes an attachment of the answer'
  const type = mediaType(http)
  return type === '' || shown.test(type) ? null : `No browser shows "${type}"`
}

const shown = /^(text|image|audio|video)\/|^application\/(json|xml|pdf|javascript|ecmascript|xhtml\+xml)$|\+(json|xml)$/

type Remark = (http: HttpResponse) => Note | null

/** What is said of an answer that is shown, though it was to do something else. */
const remarks: readonly Remark[] = [
  (http) =>
    [301, 302, 303, 307, 308].includes(http.status)
      ? remark('no_location', `${http.status} sends a browser on, and no Location says where to. ${showsInstead(http)}`)
      : null,
  // RFC 9110 §15.4.5
  ({ status }) =>
    status === 304
      ? remark(
          'not_modified',
          '304 says that nothing has changed since the browser’s own copy. The browser has no copy and had not asked that, so it shows an empty page.',
        )
      : null,
  (http) =>
    header(http, 'location') !== undefined && ![201, 204, 205, 304].includes(http.status)
      ? remark('location_unused', `The answer has a Location, and ${http.status} as its status.${unfollowed(http)}`)
      : null,
  challenged,
  (http) => {
    const refresh = header(http, 'refresh') ?? metaRefresh(http)
    return refresh === undefined
      ? null
      : remark(
          'refresh_unused',
          `The page asks for "${refresh}": to be left by itself for another, or loaded again. Other browsers do that. This one waits for a person.`,
        )
  },
  (http) =>
    mediaType(http) === '' && http.body !== ''
      ? remark(
          'type_guessed',
          `No Content-Type says what the answer is. By how it begins it is shown as ${isHtml(http) ? 'a page' : 'text'}.`,
        )
      : null,
]

function showsInstead({ body }: HttpResponse): string {
  return `The browser goes nowhere and shows ${body === '' ? 'an empty page' : 'what came with it'}.`
}

/** RFC 9110 §11.6.1: schemes for which a browser has a dialog of its own. */
function challenged(http: HttpResponse): Note | null {
  const challenge = http.status === 401 ? header(http, 'www-authenticate') : undefined
  if (challenge === undefined) return null
  const scheme = /^\s*([^\s,]+)/.exec(challenge)?.[1] ?? ''
  return /^(basic|digest)$/i.test(scheme)
    ? remark(
        'dialog_unused',
        `401 with ${scheme}: a browser asks for a name and a password in a window of its own. Nobody types them here, so the page is shown that came along.`,
      )
    : remark(
        'scheme_unknown',
        `401 asks for credentials of the scheme "${scheme}". A browser has none to show, and shows the page that came along.`,
      )
}

function metaRefresh(http: HttpResponse): string | undefined {
  const tag = isHtml(http) ? /<meta\b[^>]*http-equiv=["']?refresh\b[^>]*>/i.exec(http.body)?.[0] : undefined
  return tag && /content=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag)?.slice(1).find(Boolean)
}

/** By its type, or without one by how it begins (MIME Sniffing §7.1), where the server does not forbid to guess. */
function isHtml(http: HttpResponse): boolean {
  const type = mediaType(http)
  if (type !== '') return type === 'text/html' || type === 'application/xhtml+xml'
  const mayGuess = header(http, 'x-content-type-options')?.toLowerCase() !== 'nosniff'
  return mayGuess && /^\s*<(!doctype html|html|head|body|title|script|form|p|h1|div|table)[\s>]/i.test(http.body)
}

/** A body that is no page is shown as the text that it is. */
function pageOf(http: HttpResponse): string {
  if (isHtml(http)) return http.body
  const text = http.body.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html><title>${http.status}</title><pre>${text}</pre>`
}
