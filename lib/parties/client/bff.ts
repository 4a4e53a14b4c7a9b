/** Photoprint as a backend for its own frontend (RFC 10017 §6.1): the page asks it, with a cookie, and it asks the API, with the token. */
import { fieldsOf } from '../../world/fields'
import { header, type RequestMessage } from '../../world/message'
import { htmlResponse, jsonResponse, noStore } from '../http'
import { type Note, objection, refusal, remark } from '../note'
import { scriptTag } from '../page-script'
import { customHeader, frontRoutes } from './bff-front'
import { apiRequest, judgeApiResponse } from './exchange'
import { heard } from './heard'
import { notFound } from './home'
import type { Runs } from './kinds'
import { type Ability, answer, answerFor, ask, type Continuation, type Page, type Reply } from './kit'
import { appPage } from './pages'
import { askForPhotos } from './photos'
import { sessionOf } from './sessions'
import type { ClientState } from './state'
import { tellingOf } from './tellings'

/** A script that is the client itself shows the photos; one that has a backend begins here. */
const appPages: Readonly<Record<Runs, Page>> = {
  page: askForPhotos,
  server: askForPhotos,
  native: notFound,
  bff: async (state, message) =>
    answer(
      state,
      message,
      htmlResponse(200, appPage(scriptTag('bff-front', { ...frontRoutes, base: state.config.base }))),
    ),
}

type Refusal = { readonly status: number; readonly error: string; readonly note: Note }

/** RFC 10017 §6.1.3.3: whoever asks must be the page, and not a page of somebody else's that the browser happens to have open. */
function forgeryIn({ http }: RequestMessage): Refusal | null {
  const origin = header(http, 'origin')
  if (origin !== undefined && origin !== new URL(http.url).origin)
    return refused(403, 'foreign_origin', `The request comes from a page of "${origin}".`)
  if (header(http, customHeader) === undefined)
    return refused(
      403,
      'custom_header_missing',
      `The header "${customHeader}" is missing: a form could have sent this.`,
    )
  return null
}

const photosForFront: Page = async (state, message, world) => {
  const forgery = forgeryIn(message)
  if (forgery) return tell(state, message, forgery)
  const found = sessionOf(state, message)
  const tokens = found?.session.tokens
  if (!found || !tokens) return tell(state, message, refused(401, 'no_session', noSession(message)))
  const http = await apiRequest(state.config, tokens.access_token)
  const note = remark('bff.forwarded', 'The cookie stays here. The access token goes on in its place.')
  return ask(state, world.nextId, { for: 'bff-photos', sid: found.sid, answers: message.id }, http, [note])
}

function noSession({ http }: RequestMessage): string {
  const sent = fieldsOf(http).some(({ place }) => place === 'cookie')
  return sent ? 'The cookie names no session with tokens.' : 'The request carries no cookie, so it is nobody’s.'
}

const passOn: Continuation = async (state, exchange, message) => {
  try {
    return answerFor(state, exchange, jsonResponse(200, await judgeApiResponse(state.config, message.http), noStore))
  } catch (error) {
    const { text } = tellingOf('api', heard(message.http, error), error)
    const error_description = text.replaceAll('{client}', state.config.client_name)
    const http = jsonResponse(502, { error: 'api_refused', error_description }, noStore)
    return answerFor(state, exchange, http, [refusal(error)])
  }
}

function refused(status: number, error: string, text: string): Refusal {
  return { status, error, note: objection(`bff.${error}`, text) }
}

function tell(state: ClientState, message: RequestMessage, { status, error, note }: Refusal): Reply {
  return answer(state, message, jsonResponse(status, { error }, noStore), [note])
}

export const bff: Ability = {
  pages: {
    'app-page-request': (state, message, world) => appPages[state.config.runs](state, message, world),
    'bff-request': photosForFront,
  },
  continuations: { 'bff-photos': passOn },
}
