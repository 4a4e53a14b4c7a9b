/** What Acme ID answers where the provider has no answer: to an address that it does not have, and where it broke. */
import { errors } from 'oidc-provider'
import { type HttpResponse, header, isRequest, type Message, type RequestMessage } from '../../world/message'
import type { PartyEvent } from '../../world/party'
import { failure } from '../broken'
import { htmlResponse, jsonResponse } from '../http'
import { objection } from '../note'
import { reasonOf } from './log'
import type { Context } from './page-kit'
import { errorDocument } from './pages'
import { writeDown } from './serving'
import type { AuthorizationServerState } from './state'
import { tell } from './troubles-page'

type State = AuthorizationServerState

/** Koa middleware, around all others. The provider answers for its own routes only, and not for what it does after them. */
export async function answerTroubles(ctx: Context, next: () => Promise<void>): Promise<void> {
  try {
    await next()
    if (ctx.status === 404 && !ctx.body) noSuchRoute(ctx)
  } catch (error) {
    if (error instanceof errors.OIDCProviderError) {
      writeDown(objection('request.error', reasonOf(error)))
      return tell(ctx, error.statusCode, error.error, error.error_description)
    }
    writeDown(failure(error))
    tell(ctx, 500, 'server_error', 'something went wrong here')
  }
}

function noSuchRoute(ctx: Context): void {
  writeDown(objection('route.unknown', `Nothing here takes ${ctx.method} ${ctx.path}.`))
  tell(ctx, 404, 'not_found', 'There is nothing at this address.')
}

/** How the server goes on where one event was too much for it: whoever waits is told (RFC 6749 §4.1.2.1, `server_error`). */
export function afterBreaking(state: State, event: PartyEvent) {
  if (event.type === 'acted') return { state, sends: [] }
  const request = isRequest(event.message) ? event.message : waitingFor(state, event.message)
  if (!request) return { state, sends: [] }
  const { [request.id]: _, ...suspended } = state.suspended
  return { state: { ...state, suspended }, sends: [{ http: serverError(request), inReplyTo: request.id }] }
}

/** The request in the course of which this was asked. */
function waitingFor({ suspended }: State, { inReplyTo = 0 }: Message): RequestMessage | undefined {
  return Object.values(suspended).find(({ asked }) => Object.hasOwn(asked, inReplyTo))?.request
}

function serverError({ http }: RequestMessage): HttpResponse {
  const wantsPage = header(http, 'accept')?.includes('text/html')
  return wantsPage ? htmlResponse(500, errorDocument('server_error')) : jsonResponse(500, { error: 'server_error' })
}
