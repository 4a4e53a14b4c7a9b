/** What a class asks for all the time, answered before Next: by the same code as its routes, in a fraction of the time. */
import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { once } from '@/lib/process'
import type { Asked } from '../asked'
import { POST } from './[code]/acts/route'
import { GET } from './[code]/next/route'
import type { Context } from './answering'
import { askedOf, sendTo } from './node-answer'
import { writeEvents } from './node-stream'

type Writes = (request: Asked, context: Context, response: ServerResponse) => Promise<void>
/** Answers one request, if it is one of these. */
type Front = (request: IncomingMessage) => ((response: ServerResponse) => Promise<void>) | undefined

const answers: { readonly [asked: string]: Writes } = {
  'POST acts': sending(POST),
  'GET next': sending(GET),
  'GET events': writeEvents,
}

/** What is written otherwise, or asked with another method, is Next's to answer. */
const named = /^\/api\/rooms\/(\w+)\/(acts|next|events)(?:\?|$)/

const front: Front = (request) => {
  const [, code = '', last = ''] = named.exec(request.url ?? '') ?? []
  const write = answers[`${request.method} ${last}`]
  return write && ((response) => write(askedOf(request, response), { params: Promise.resolve({ code }) }, response))
}

/** Puts the answers where server/front.mjs finds them. */
export function answerInFront(): Front {
  return once('front', () => front)
}

function sending(answer: (request: Asked, context: Context) => Promise<Response>): Writes {
  return async (request, context, response) => sendTo(response, await answer(request, context))
}
