/** The Photo API, the resource server: hands out photos to whoever shows an access token that it can check. */
import { bearerToken } from '../../jwt/find'
import { header, isRequest, isResponse, type RequestMessage, type ResponseMessage } from '../../world/message'
import type { Fact, Outcome, Role, WorldView } from '../../world/party'
import { jsonResponse } from '../http'
import { type Note, refusal, remark } from '../note'
import { askAboutToken, judgeIntrospection } from './introspection'
import { keysRequest, readKeys, verifyJwt } from './jwt'
import type { ResourceServerState, Waiting } from './state'

type State = ResourceServerState
type Reply = Outcome<State>

export const resourceServer: Role<State> = {
  async handle(state, event, world) {
    if (event.type === 'acted') return unmoved(state, 'Nobody clicks on an API.')
    const { message } = event
    if (isRequest(message)) return serve(state, message, world)
    return isResponse(message) ? resume(state, message, world) : unmoved(state, 'Not for the API.')
  },
  facts: ({ jwks }): Omit<Fact, 'party'>[] =>
    (jwks?.keys ?? []).map(({ kid }) => ({ name: 'key of Acme ID', value: kid ?? '', secret: false })),
}

async function serve(state: State, request: RequestMessage, world: WorldView): Promise<Reply> {
  if (request.kind !== 'api-request') return reply(state, request, jsonResponse(404, { error: 'not_found' }), [])
  const token = bearerToken(header(request.http, 'authorization') ?? '')
  if (token === null)
    return reply(state, request, challenge(401), [remark('no_token', 'The request carries no bearer token.')])
  if (world.settings.accessToken === 'opaque')
    return ask(state, world, { request, token }, await askAboutToken(state, token))
  if (!state.jwks) return ask(state, world, { request, token }, keysRequest(state.metadata))
  return decide(state, { request, token }, () => verifyJwt(state, token, world))
}

/** The answer to a question about a token has come: now the request that waits can be answered. */
async function resume(state: State, message: ResponseMessage, world: WorldView): Promise<Reply> {
  const { [message.inReplyTo]: waiting, ...others } = state.waiting
  if (!waiting) return unmoved(state, 'The API waits for no such answer, and drops it.')
  const next = { ...state, waiting: others }
  if (world.settings.accessToken === 'opaque')
    return decide(next, waiting, () => judgeIntrospection(state, message.http))
  try {
    // Keys that could be read are kept, whatever they say of this token.
    const known = { ...next, jwks: readKeys(message.http) }
    return decide(known, waiting, () => verifyJwt(known, waiting.token, world))
  } catch (error) {
    return refuse(next, waiting.request, error)
  }
}

/** What a check found out about the token. */
export type TokenClaims = { readonly sub?: string; readonly scope?: string; readonly client_id?: string }

async function decide(state: State, { request }: Waiting, check: () => Promise<TokenClaims>): Promise<Reply> {
  try {
    const claims = await check()
    if (!claims.scope?.split(' ').includes('photos.read'))
      return reply(state, request, challenge(403, 'insufficient_scope', 'photos.read is needed'), [
        { code: 'insufficient_scope', text: `The token allows "${claims.scope ?? ''}".`, refused: true },
      ])
    const note = remark('token.accepted', `${claims.client_id} may read the photos of ${claims.sub}.`)
    return reply(state, request, jsonResponse(200, { photos: photosOf(state, claims.sub) }), [note])
  } catch (error) {
    return refuse(state, request, error)
  }
}

/** Whose photos: the token says so, and nobody else is asked. */
function photosOf({ photos }: State, sub: string | undefined) {
  return photos.filter(({ owner }) => owner === sub).map(({ id, title, colours }) => ({ id, title, colours }))
}

function refuse(state: State, request: RequestMessage, error: unknown): Reply {
  return reply(state, request, challenge(401, 'invalid_token', 'the access token is not valid'), [refusal(error)])
}

/** RFC 6750 §3: a request without a token is told no error, only what is wanted. */
function challenge(status: number, error = '', description = '') {
  const parameters = error ? ` error="${error}", error_description="${description}"` : ' realm="photos"'
  return jsonResponse(status, error ? { error, error_description: description } : {}, [
    ['www-authenticate', `Bearer${parameters}`],
  ])
}

function ask(state: State, world: WorldView, waiting: Waiting, http: RequestMessage['http']): Reply {
  return { state: { ...state, waiting: { ...state.waiting, [world.nextId]: waiting } }, sends: [{ http }], notes: [] }
}

function reply(state: State, request: RequestMessage, http: ResponseMessage['http'], notes: Note[]): Reply {
  return { state, sends: [{ http, inReplyTo: request.id }], notes }
}

function unmoved(state: State, text: string): Reply {
  return { state, sends: [], notes: [remark('unexpected_message', text)] }
}
