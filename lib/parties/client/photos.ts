/** Using the access token: the client asks the API for photos, for whoever is signed in (RFC 6750). */
import { htmlResponse, seeOther } from '../http'
import { objection } from '../note'
import { apiRequest, isChallenge, judgeApiResponse } from './exchange'
import { heard } from './heard'
import { type Ability, answer, answerFor, ask, type Continuation, giveUp, type Page, refuse } from './kit'
import { photosPage } from './pages'
import { refreshAfter } from './refresh'
import { sessionOf } from './sessions'
import { tellingOf } from './tellings'

export const askForPhotos: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  const tokens = found?.session.tokens
  if (!found || !tokens) return answer(state, message, seeOther('/'))
  try {
    const http = await apiRequest(state.config, tokens.access_token)
    return ask(state, world.nextId, { for: 'photos', sid: found.sid, answers: message.id }, http)
  } catch (error) {
    return giveUp(state, message.id, { asked: 'page', http: null }, error)
  }
}

/** RFC 6749 §1.5: where the token is no good any more, there may be a way to another. */
const receivePhotos: Continuation = async (state, exchange, message, world) => {
  try {
    return await showPhotos(state, exchange, message, world)
  } catch (error) {
    const refreshed = await refreshAfter(error, state, exchange, world)
    if (refreshed) return refreshed
    if (isChallenge(error, notEnough.code))
      return refuse(state, exchange.answers, notEnough, {
        ...tellingOf('api', heard(message.http, error), error),
        code: notEnough.code,
      })
    throw error
  }
}

/** RFC 6750 §3.1: the token is good, and does not reach this far. */
const notEnough = objection(
  'insufficient_scope',
  'The Photo API took the token for good, and says that its scope does not reach to the photos.',
)

const showPhotos: Continuation = async (state, exchange, message) => {
  const asked = state.config.details.flatMap(({ photos }) => photos).length
  const foot = state.config.post_logout_redirect_uri ? 'sign-out' : 'disconnect'
  const html = photosPage(await judgeApiResponse(state.config, message.http), asked, foot)
  return answerFor(state, exchange, htmlResponse(200, html))
}

export const photos: Ability = {
  pages: { 'photos-page-request': askForPhotos },
  continuations: { photos: receivePhotos, 'photos-again': showPhotos },
}
