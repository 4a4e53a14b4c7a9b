/** Using the access token: the client asks the API for photos, for whoever is signed in (RFC 6750). */
import { htmlResponse, seeOther } from '../http'
import { refusal } from '../note'
import { apiRequest, judgeApiResponse } from './exchange'
import { type Ability, answer, ask, type Continuation, type Page, refuse } from './kit'
import { photosPage } from './pages'
import { sessionOf } from './state'

const askForPhotos: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  const tokens = found?.session.tokens
  if (!found || !tokens) return answer(state, message, seeOther('/'))
  try {
    const http = await apiRequest(state.config, tokens.access_token)
    return ask(state, world.nextId, { for: 'photos', sid: found.sid, answers: message.id }, http)
  } catch (error) {
    return refuse(state, message.id, refusal(error))
  }
}

const showPhotos: Continuation = async (state, exchange, message) => {
  const html = photosPage(await judgeApiResponse(state.config, message.http))
  return answer(state, { id: exchange.answers ?? 0 }, htmlResponse(200, html))
}

export const photos: Ability = {
  pages: { 'photos-page-request': askForPhotos },
  continuations: { photos: showPhotos },
}
