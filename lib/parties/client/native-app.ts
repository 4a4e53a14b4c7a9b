/** An app on a person's computer: it asks in the system's browser, and listens on a loopback address for the answer (RFC 8252 §7.3). */
import { z } from 'zod'
import { remark } from '../note'
import { addressWith, authorizationParameters, newAttempt } from './authorization'
import { apiRequest, judgeApiResponse } from './exchange'
import { type Ability, ask, type Continuation, type Task, unmoved, withSession } from './kit'
import { sessionHere } from './sessions'
import type { ClientState } from './state'

/** RFC 8252 §4.1: the app starts to listen, and has the browser open the authorization request. */
const openBrowser: Task = async (state, world) => {
  const attempt = newAttempt(world)
  const opened = addressWith(state.config, await authorizationParameters(state.config, attempt))
  const { client_name, redirect_uri } = state.config
  return unmoved(withSession(state, world.random(16), { attempt, opened }), [
    remark('app.listening', `${client_name} listens at ${redirect_uri}, and opens the browser of the system.`),
  ])
}

const fetchPhotos: Task = async (state, world) => {
  const here = sessionHere(state)
  if (!here?.session.tokens) return unmoved(state, [remark('app.idle', 'The app has no token to use yet.')])
  const http = await apiRequest(state.config, here.session.tokens.access_token)
  return ask(state, world.nextId, { for: 'app-photos', sid: here.sid, answers: null }, http)
}

const photosSchema = z.object({ photos: z.array(z.object({ title: z.string() })) })

const showPhotos: Continuation = async (state, _, message) => {
  const { photos } = photosSchema.parse(await judgeApiResponse(state.config, message.http))
  const titles = photos.map(({ title }) => title).join(', ')
  return unmoved(state, [remark('app.photos', `The app shows ${photos.length} photos in its own window: ${titles}.`)])
}

export const nativeApp: Ability = {
  continuations: { 'app-photos': showPhotos },
  tasks: { 'open-browser': openBrowser, 'fetch-photos': fetchPhotos },
}

/** What the browser is to open, as a person would carry it there. */
export function openedBy(state: ClientState): Readonly<Record<string, string>> {
  const opened = sessionHere(state)?.session.opened
  return opened === undefined ? {} : { authorization_url: opened }
}
