/** The Photo API, the resource server: hands out photos to whoever shows an access token that it can check. */
import { bearerToken, dpopToken } from '../../jwt/find'
import { header, isRequest, isResponse, type RequestMessage, type ResponseMessage } from '../../world/message'
import type { Fact, Outcome, Role, WorldView } from '../../world/party'
import { jsonResponse } from '../http'
import { keysRequest } from '../jwks'
import { mounted } from '../mounted'
import { type Note, objection, refusal, remark } from '../note'
import { preflightAnswer, withCors } from './cors'
import { checkBinding, ProofRefused, proofAlgorithms, showsDpop } from './dpop'
import { askAboutToken, isNoAnswer, judgeIntrospection } from './introspection'
import { needsKeys, readKeys, verifyJwt } from './jwt'
import { type OwnLogin, ownFacts, ownLookUps, ownPages, personBehind, refuseStranger } from './own-login'
import { doOwnTask } from './own-tasks'
import { permissionOf, type TokenClaims } from './permission'
import type { ResourceServerState, Waiting } from './state'

type State = ResourceServerState
type Reply = Outcome<State>

export const resourceServer: Role<State> = {
  async handle(state, event, world) {
    if (event.type === 'acted') {
      const done = state.own && doOwnTask(state.own, event.act, world)
      return done
        ? { state: { ...state, own: done.own }, sends: [], notes: [done.note] }
        : unmoved(state, 'Nobody clicks on an API.')
    }
    const { message } = event
    if (isRequest(message)) return serve(state, message, world)
    return isResponse(message) ? resume(state, message, world) : unmoved(state, 'Not for the API.')
  },
  facts: ({ jwks, own }): Omit<Fact, 'party'>[] => [
    ...(jwks?.keys ?? []).map(({ kid }) => ({ name: 'key of Acme ID', value: kid ?? '', secret: false })),
    ...(own ? ownFacts(own) : []),
  ],
  breaks(state, event) {
    if (event.type === 'acted') return { state, sends: [] }
    const { message } = event
    const { [message.inReplyTo ?? 0]: waiting, ...others } = state.waiting
    const request = isRequest(message) ? message : waiting?.request
    const left = isRequest(message) ? state : { ...state, waiting: others }
    return request ? reply(left, request, jsonResponse(500, { error: 'server_error' }), []) : { state: left, sends: [] }
  },
}

async function serve(state: State, request: RequestMessage, world: WorldView): Promise<Reply> {
  if (request.kind === 'api-preflight-request') return reply(state, request, preflightAnswer(), [])
  if (state.own) return serveOwn(state, state.own, request, world)
  if (request.kind !== 'api-request') return reply(state, request, jsonResponse(404, { error: 'not_found' }), [])
  const credentials = header(request.http, 'authorization') ?? ''
  const token = bearerToken(credentials) ?? dpopToken(credentials)
  if (token === null)
    return reply(state, request, challenge(401, 'Bearer'), [remark('no_token', 'The request carries no access token.')])
  if (world.settings.accessToken === 'opaque')
    return ask(state, world, { request, token }, await askAboutToken(state, token))
  if (needsKeys(state, token, world)) return ask(state, world, { request, token }, keysRequest(state.metadata))
  return decide(state, { request, token }, world, () => verifyJwt(state, token, world))
}

/** The answer to a question about a token has come: now the request that waits can be answered. */
async function resume(state: State, message: ResponseMessage, world: WorldView): Promise<Reply> {
  const { [message.inReplyTo]: waiting, ...others } = state.waiting
  if (!waiting) return unmoved(state, 'The API waits for no such answer, and drops it.')
  const next = { ...state, waiting: others }
  if (world.settings.accessToken === 'opaque')
    return decide(next, waiting, world, () => judgeIntrospection(state, message.http))
  try {
    // Keys that could be read are kept, whatever they say of this token.
    const known = { ...next, jwks: readKeys(message.http), jwksAt: world.now }
    return decide(known, waiting, world, () => verifyJwt(known, waiting.token, world))
  } catch (error) {
    return unable(next, waiting.request, error)
  }
}

/** RFC 9110 §15.6.4: without an answer of the issuer's the API cannot say what the token is worth, and does not call it bad. */
function unable(state: State, request: RequestMessage, error: unknown): Reply {
  return reply(state, request, jsonResponse(503, {}), [refusal(error)])
}

async function decide(
  state: State,
  { request, token }: Waiting,
  world: WorldView,
  check: () => Promise<TokenClaims>,
): Promise<Reply> {
  try {
    const claims = await check()
    const shown = { request: request.http, token, jkt: claims.cnf?.jkt }
    const next = { ...state, proofs: await checkBinding(shown, state.proofs, world.now) }
    const opens = permissionOf(claims, state.audience)
    if (!opens)
      return reply(next, request, challenge(403, schemeOf(request), 'insufficient_scope', 'photos.read is needed'), [
        objection('insufficient_scope', `The token allows "${claims.scope ?? ''}".`),
      ])
    const note = remark('token.accepted', `${claims.client_id} may read the photos of ${claims.sub}.`)
    const photos = photosOf(state, claims.sub).filter(({ id }) => opens(id))
    return reply(next, request, jsonResponse(200, { photos }), [note])
  } catch (error) {
    return isNoAnswer(error) ? unable(state, request, error) : refuse(state, request, error)
  }
}

/** Whose photos: the token says so, and nobody else is asked. */
function photosOf({ photos }: State, sub: string | undefined) {
  return photos.filter(({ owner }) => owner === sub).map(({ id, title, colours }) => ({ id, title, colours }))
}

function refuse(state: State, request: RequestMessage, error: unknown): Reply {
  const answer =
    error instanceof ProofRefused
      ? challenge(401, 'DPoP', error.error, descriptions[error.error])
      : challenge(401, schemeOf(request), 'invalid_token', descriptions.invalid_token)
  return reply(state, request, answer, [refusal(error)])
}

const descriptions: Readonly<Record<ProofRefused['error'], string>> = {
  invalid_token: 'the access token is not valid',
  invalid_dpop_proof: 'the DPoP proof is not valid',
}

type Scheme = 'Bearer' | 'DPoP'

function schemeOf({ http }: RequestMessage): Scheme {
  return showsDpop(http) ? 'DPoP' : 'Bearer'
}

/** RFC 6750 §3: a request without a token is told no error, only what is wanted. RFC 9449 §7.1: and by which algorithms. */
function challenge(status: number, scheme: Scheme, error = '', description = '') {
  const parameters = error ? ` error="${error}", error_description="${description}"` : ' realm="photos"'
  const algorithms = scheme === 'DPoP' ? `, algs="${proofAlgorithms.join(' ')}"` : ''
  return jsonResponse(status, error ? { error, error_description: description } : {}, [
    ['www-authenticate', `${scheme}${parameters}${algorithms}`],
  ])
}

/** Without OAuth: the API signs people in itself. */
async function serveOwn(state: State, own: OwnLogin, request: RequestMessage, world: WorldView): Promise<Reply> {
  const page = ownPages[request.kind]
  if (page) {
    const served = await page(own, request, world)
    return reply({ ...state, own: served.own }, request, served.http, [served.note])
  }
  if (request.kind !== 'own-api-request') return reply(state, request, jsonResponse(404, { error: 'not_found' }), [])
  try {
    const sub = await personBehind(own, request, world)
    const note = remark('person.known', `The request is ${sub}’s, and may do all that ${sub} may.`)
    return reply(state, request, jsonResponse(200, { photos: photosOf(state, sub) }), [...ownLookUps(own, world), note])
  } catch (error) {
    const { http, note } = refuseStranger(own, error)
    return reply(state, request, http, [...ownLookUps(own, world), note])
  }
}

function ask(state: State, world: WorldView, waiting: Waiting, http: RequestMessage['http']): Reply {
  return { state: { ...state, waiting: { ...state.waiting, [world.nextId]: waiting } }, sends: [{ http }], notes: [] }
}

function reply(state: State, request: RequestMessage, http: ResponseMessage['http'], notes: Note[]): Reply {
  const answer = mounted(state.audience, withCors(state.origins, request.http, http))
  return { state, sends: [{ http: answer, inReplyTo: request.id }], notes }
}

function unmoved(state: State, text: string): Reply {
  return { state, sends: [], notes: [remark('unexpected_message', text)] }
}
