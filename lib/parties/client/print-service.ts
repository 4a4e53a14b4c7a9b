/** The print service: called by Photoprint with a token for itself, it exchanges that for one for the Photo API (RFC 8693). */
import * as oauth from 'oauth4webapi'
import { z } from 'zod'
import type { HttpResponse, RequestMessage } from '../../world/message'
import type { WorldView } from '../../world/party'
import { captureRequest } from '../capture'
import { CredentialsRefused, tokenOf } from '../credentials'
import { jsonResponse, toResponse } from '../http'
import { objection, Refused, refusal, remark } from '../note'
import { shown } from '../shown'
import { apiRequest, authentication, clientOf, judgeApiResponse } from './exchange'
import { heard } from './heard'
import { type Ability, answer, answerFor, ask, type Continuation, type Page, type Reply } from './kit'
import type { ClientState, Exchange } from './state'

const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange'
const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token'

/** RFC 8693 §2.1. The service leaves it to Acme ID to check the token: it alone knows what may become of it. */
const takeJob: Page = async (state, message, world) => {
  try {
    return await exchangeFor(
      state,
      message,
      tokenOf(message.http, { who: 'The print service', schemes: ['Bearer'] }),
      world,
    )
  } catch (error) {
    if (error instanceof CredentialsRefused) return refuseJob(state, message, error)
    throw error
  }
}

/** RFC 6750 §3.1: 400 where it is malformed, and no error code where there is nothing to look at. */
function refuseJob(
  state: ClientState,
  message: RequestMessage,
  { code, error, message: why }: CredentialsRefused,
): Reply {
  const parameter = error === '' ? 'realm="prints"' : `error="${error}"`
  const http = jsonResponse(error === '' ? 401 : 400, error === '' ? {} : { error }, [
    ['www-authenticate', `Bearer ${parameter}`],
  ])
  return answer(state, message, http, [objection(code, `The job came without a token that counts. ${why}`)])
}

async function exchangeFor(
  state: ClientState,
  message: RequestMessage,
  token: string,
  world: WorldView,
): Promise<Reply> {
  const { config } = state
  const parameters = {
    subject_token: token,
    subject_token_type: accessTokenType,
    resource: config.api,
    scope: config.scope,
  }
  const http = await captureRequest((option) =>
    oauth.genericTokenEndpointRequest(
      config.metadata,
      clientOf(config),
      authentication(config),
      tokenExchange,
      parameters,
      option,
    ),
  )
  return ask(state, world.nextId, { for: 'exchanged-token', sid: null, answers: message.id }, http)
}

const receiveToken: Continuation = (state, exchange, message, world) =>
  answering(state, exchange, async () => {
    const { config } = state
    const client = clientOf(config)
    // RFC 8693 §2.2.1: issued_token_type must be there.
    const tokens = await oauth.processGenericTokenEndpointResponse(config.metadata, client, toResponse(message.http))
    if (tokens.issued_token_type !== accessTokenType)
      throw new Refused('issued_token_type', wrongType(tokens.issued_token_type))
    const http = await apiRequest(config, tokens.access_token)
    const next = { ...state, own: { access_token: tokens.access_token } }
    return ask(next, world.nextId, { ...exchange, for: 'photos-to-print' }, http)
  })

function wrongType(type: unknown): string {
  return `issued_token_type is ${shown(type)}, and ${shown(accessTokenType)} was asked for.`
}

const photosSchema = z.object({ photos: z.array(z.object({ title: z.string() })) })

const receivePhotos: Continuation = (state, exchange, message) =>
  answering(state, exchange, async () => {
    const { photos } = photosSchema.parse(await judgeApiResponse(state.config, message.http))
    const http = jsonResponse(201, { printed: photos.map(({ title }) => title) })
    return answerFor(state, exchange, http, [remark('job.printed', `${photos.length} photos are printed.`)])
  })

/** Whatever goes wrong further on, whoever brought the job is told that it was not done. */
async function answering(state: ClientState, exchange: Exchange, work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work()
  } catch (error) {
    return answerFor(state, exchange, sorry(error), [refusal(error)])
  }
}

/** RFC 8693 §2.2.2, RFC 6750 §3.1: errors that speak of the token that was brought, or of what it leads to. */
const ofTheToken = ['invalid_request', 'invalid_target', 'invalid_scope', 'invalid_token', 'insufficient_scope']

/** RFC 9110 §15.6: whoever brought the job is blamed for nothing but the token that came with it. */
function sorry(error: unknown): HttpResponse {
  const named = heard(null, error).error
  return named !== null && ofTheToken.includes(named)
    ? jsonResponse(403, { error: 'job_refused' })
    : jsonResponse(503, { error: 'temporarily_unavailable' })
}

export const printService: Ability = {
  pages: { 'print-job-request': takeJob },
  continuations: { 'exchanged-token': receiveToken, 'photos-to-print': receivePhotos },
}
