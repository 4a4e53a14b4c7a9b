/** Ada takes her permission back: Photoprint asks for a token to be revoked (RFC 7009), and forgets her. */
import * as oauth from 'oauth4webapi'
import type { HttpRequest } from '../../world/message'
import type { Settings } from '../../world/settings'
import { captureRequest } from '../capture'
import { htmlResponse, seeOther, toResponse } from '../http'
import { type Note, remark } from '../note'
import { authentication, clientOf } from './exchange'
import { type Ability, answer, answerFor, ask, type Continuation, type Page, withoutSession } from './kit'
import { disconnectedPage } from './pages'
import { sessionOf } from './sessions'
import type { ClientConfig, Tokens } from './state'

const disconnect: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  const tokens = found?.session.tokens
  if (!found || !tokens) return answer(state, message, seeOther('/'))
  const http = await revocationRequest(state.config, tokens, world.settings.revoke)
  return ask(state, world.nextId, { for: 'revocation', sid: found.sid, answers: message.id }, http)
}

/** RFC 7009 §2.1, with the hint that saves the server a search. */
function revocationRequest(config: ClientConfig, tokens: Tokens, revoke: Settings['revoke']): Promise<HttpRequest> {
  const token = tokens[revoke]
  const [named, token_type_hint] = token === undefined ? [tokens.access_token, 'access_token'] : [token, revoke]
  const hint = { additionalParameters: { token_type_hint } }
  return captureRequest((option) =>
    oauth.revocationRequest(config.metadata, clientOf(config), authentication(config), named, { ...hint, ...option }),
  )
}

/** RFC 7009 §2.2.1: after a 503 the token must be taken to be good still, so nothing is forgotten then. */
const receiveRevocation: Continuation = async (state, exchange, message) => {
  const problem = await problemWith(message.http)
  const note: Note = problem
    ? remark('revocation.declined', `Acme ID answered "${problem}". Photoprint forgets the token all the same.`)
    : remark(
        'revocation.done',
        'Acme ID answered 200: the token is called back, or was none that it knew. Both count as done (RFC 7009 §2.2).',
      )
  const forgetful = withoutSession(state, exchange.sid ?? '')
  return answerFor(forgetful, exchange, htmlResponse(200, disconnectedPage(problem)), [note])
}

/** The error code of the answer; `null` where there is none. Throws at an answer that is neither a yes nor a no. */
async function problemWith(http: Parameters<typeof toResponse>[0]): Promise<string | null> {
  try {
    await oauth.processRevocationResponse(toResponse(http))
    return null
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError) return error.error
    throw error
  }
}

export const disconnecting: Ability = {
  pages: { 'disconnect-request': disconnect },
  continuations: { revocation: receiveRevocation },
}
