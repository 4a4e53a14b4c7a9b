/** The Photo API, the resource server: hands out photos to whoever shows an access token that it can check. */
import { isRequest, isResponse, type RequestMessage, type ResponseMessage } from '../../world/message'
import type { Act, Role, WorldView } from '../../world/party'
import { TooLong } from '../bounded'
import { CredentialsRefused, tokenOf } from '../credentials'
import { jsonResponse } from '../http'
import { keysRequest } from '../jwks'
import { type Note, objection, remark } from '../note'
import { apiFacts } from './facts'
import { bindingCheckIn } from './guards/bindings'
import { asAskedFor, askedElsewhere, withoutTheirKeys } from './guards/key-sources'
import { permissionIn } from './guards/permissions'
import { askAboutToken, judgeIntrospection, oddities } from './introspection'
import { needsKeys, readKeys, verifyJwt } from './jwt'
import { askedAgain, goneBy, keepAnswer, keptAnswer } from './kept-answers'
import { LookUpFailed } from './look-up'
import { nonceChecked, wantsNonces, withNextNonce } from './nonces'
import { type Known, lookedUp, type OwnLogin, ownLookUps, ownPages, personBehind, refuseStranger } from './own-login'
import { doOwnTask } from './own-tasks'
import { allows, mayRead, permissionOf, type TokenClaims } from './permission'
import { ask, challenge, type Reply, refuse, refuseCredentials, reply, schemeOf, unable, unmoved } from './replies'
import { answerOutside } from './routes'
import type { ResourceServerState, Waiting } from './state'

type State = ResourceServerState

export const resourceServer: Role<State> = {
  async handle(state, event, world) {
    if (event.type === 'acted') return doTask(state, event.act, world)
    const { message } = event
    if (isRequest(message)) return serve(state, message, world)
    return isResponse(message) ? resume(state, message, world) : unmoved(state, 'Not for the API.')
  },
  facts: apiFacts,
  keys: ({ own }) => (own?.gives === 'jwt' ? own.keys : []),
  breaks(state, event) {
    if (event.type === 'acted') return { state, sends: [] }
    const { message } = event
    const { [message.inReplyTo ?? 0]: waiting, ...others } = state.waiting
    const request = isRequest(message) ? message : waiting?.request
    const left = isRequest(message) ? state : { ...state, waiting: others }
    return request ? reply(left, request, jsonResponse(500, { error: 'server_error' }), []) : { state: left, sends: [] }
  },
}

/** Its operator does something. */
async function doTask(state: State, act: Act, world: WorldView): Promise<Reply> {
  if (act.kind === 'wait' && act.task === 'forget-keys' && !state.own)
    return { state: { ...state, jwks: null }, sends: [], notes: [forgotten] }
  const done = state.own && (await doOwnTask(state.own, act, world))
  return done
    ? { state: { ...state, own: done.own }, sends: [], notes: [done.note] }
    : unmoved(state, 'Nobody clicks on an API.')
}

const forgotten = remark(
  'key.forgotten',
  'The API throws away what it keeps of Acme ID’s keys, and will fetch them anew.',
)

async function serve(state: State, request: RequestMessage, world: WorldView): Promise<Reply> {
  const outside = answerOutside(state, request)
  if (outside) return reply(state, request, outside.http, outside.notes)
  if (state.own) return serveOwn(state, state.own, request, world)
  try {
    return await serveToken(state, request, tokenOf(request.http, taking), world)
  } catch (error) {
    if (error instanceof CredentialsRefused) return refuseCredentials(state, request, error)
    throw error
  }
}

const taking = { who: 'This API', schemes: ['Bearer', 'DPoP'] }

async function serveToken(state: State, request: RequestMessage, token: string, world: WorldView): Promise<Reply> {
  const first = nonceChecked(state, request, world) ?? askedElsewhere(state, { request, token }, world)
  if (first) return first
  if (state.introspects) return introspect(state, { request, token }, world)
  if (needsKeys(state, token, world)) return ask(state, world, { request, token }, keysRequest(state.metadata))
  return decide(state, { request, token }, world, () => verifyJwt(state, token, world))
}

/** What is kept of an earlier answer will do; or else Acme ID is asked. */
async function introspect(state: State, waiting: Waiting, world: WorldView): Promise<Reply> {
  const { token } = waiting
  const answer = keptAnswer(state.answers, token, world)
  if (!answer) {
    const asked = await ask(state, world, waiting, await askAboutToken(state, token))
    return { ...asked, notes: askedAgain(state.answers, token, world) }
  }
  const decided = await decide(state, waiting, world, async () => answer.claims)
  return { ...decided, notes: [lookedUp('its kept answers'), goneBy(answer, world), ...decided.notes] }
}

/** The answer to a question about a token has come: now the request that waits can be answered. */
async function resume(state: State, message: ResponseMessage, world: WorldView): Promise<Reply> {
  const { [message.inReplyTo]: waiting, ...others } = state.waiting
  if (!waiting) return unmoved(state, 'The API waits for no such answer, and drops it.')
  const next = { ...state, waiting: others }
  if (state.introspects) return decideByAnswer(next, waiting, message, world)
  try {
    // Keys that could be read are kept, whatever they say of this token.
    const known = { ...next, jwks: readKeys(asAskedFor(next, waiting), message.http), jwksAt: world.now }
    const decided = await decide(known, waiting, world, () => verifyJwt(known, waiting.token, world))
    return withoutTheirKeys(decided, next, waiting)
  } catch (error) {
    return unable(next, waiting.request, error)
  }
}

async function decideByAnswer(state: State, waiting: Waiting, { http }: ResponseMessage, world: WorldView) {
  try {
    const claims = await judgeIntrospection(state, http)
    const answers = keepAnswer(state.answers, waiting.token, claims, world)
    const decided = await decide({ ...state, answers }, waiting, world, async () => claims)
    return { ...decided, notes: [...oddities(state, http, world.now), ...(decided.notes ?? [])] }
  } catch (error) {
    return error instanceof LookUpFailed ? unable(state, waiting.request, error) : refuse(state, waiting.request, error)
  }
}

async function decide(
  state: State,
  { request, token }: Waiting,
  world: WorldView,
  check: () => Promise<TokenClaims>,
): Promise<Reply> {
  try {
    const claims = await check()
    const shown = { request: request.http, token, jkt: claims.cnf?.jkt, nonced: wantsNonces(world) }
    const next = { ...state, proofs: await bindingCheckIn(world.settings)(shown, state.proofs, world.now) }
    const opens = permissionIn(world.settings)(claims, state.audience)
    if (!opens)
      return reply(next, request, challenge(403, schemeOf(request), 'insufficient_scope', 'photos.read is needed'), [
        objection('insufficient_scope', `${allows(claims)}, and "photos.read" is needed.`),
      ])
    const note = remark('token.accepted', mayRead(claims))
    const photos = photosOf(state, claims.sub).filter(({ id }) => opens(id))
    return reply(next, request, withNextNonce(jsonResponse(200, { photos }), state, request.http, world), [note])
  } catch (error) {
    if (error instanceof TooLong) return unable(state, request, error)
    // A key that is of no use is not kept: whoever comes next may find that it has been mended.
    return error instanceof LookUpFailed
      ? unable({ ...state, jwks: null }, request, error)
      : refuse(state, request, error)
  }
}

/** Whose photos: the token says so, and nobody else is asked. */
function photosOf({ photos }: State, sub: string | undefined) {
  return photos.filter(({ owner }) => owner === sub).map(({ id, title, colours }) => ({ id, title, colours }))
}

/** Without OAuth: the API signs people in itself. */
async function serveOwn(state: State, own: OwnLogin, request: RequestMessage, world: WorldView): Promise<Reply> {
  const page = ownPages[request.kind]
  if (page) {
    const served = await page(own, request, world)
    return reply({ ...state, own: served.own }, request, served.http, [served.note])
  }
  try {
    const known = await personBehind(own, request, world)
    return answerPerson(state, request, known, ownLookUps(own, world))
  } catch (error) {
    const { http, note } = refuseStranger(own, error)
    return reply(state, request, http, [...ownLookUps(own, world), note])
  }
}

/** Where there is a scope, it is gone by (RFC 6750 §3.1); where there is none, there is no limit. */
function answerPerson(state: State, request: RequestMessage, { sub, scope }: Known, looked: Note[]): Reply {
  if (scope !== undefined && !permissionOf({ scope }, state.audience))
    return reply(state, request, challenge(403, 'Bearer', 'insufficient_scope', 'photos.read is needed'), [
      ...looked,
      objection('insufficient_scope', `The JWT allows "${scope}", and "photos.read" is needed.`),
    ])
  const may = scope === undefined ? `all that ${sub} may` : `what "${scope}" allows, and nothing else`
  const note = remark('person.known', `The request is ${sub}’s, and may do ${may}.`)
  return reply(state, request, jsonResponse(200, { photos: photosOf(state, sub) }), [...looked, note])
}
