/** Ordering prints: the client passes Ada's order, with her access token, to its own print service. */
import { z } from 'zod'
import type { HttpRequest } from '../../world/message'
import { htmlResponse, seeOther } from '../http'
import { Refused, remark } from '../note'
import { type Ability, answer, answerFor, ask, type Continuation, type Page } from './kit'
import { orderedPage, orderPage } from './pages'
import { sessionOf } from './sessions'

const showOrder: Page = async (state, message) => {
  const signedIn = sessionOf(state, message)?.session.tokens
  return answer(state, message, signedIn ? htmlResponse(200, orderPage(state.config.client_name)) : seeOther('/'))
}

const placeOrder: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  if (!found?.session.tokens) return answer(state, message, seeOther('/'))
  const { access_token } = found.session.tokens
  const http = jobRequest(`${state.config.resource ?? world.addresses['print-service']}/jobs`, access_token)
  return ask(state, world.nextId, { for: 'print-job', sid: found.sid, answers: message.id }, http)
}

/** RFC 6750 §2.1. */
function jobRequest(url: string, token: string): HttpRequest {
  const headers = [
    ['authorization', `Bearer ${token}`],
    ['accept', 'application/json'],
  ] as const
  return { type: 'request', method: 'POST', url, headers, body: '' }
}

const jobSchema = z.object({ printed: z.array(z.string()) })

const showOrdered: Continuation = async (state, exchange, message) => {
  if (message.http.status !== 201)
    throw new Refused('order.status', `The print service answered ${message.http.status}, and not 201.`)
  const { printed } = jobSchema.parse(JSON.parse(message.http.body))
  if (printed.length === 0)
    throw new Refused('order.empty', 'The print service answered 201, and that it printed nothing.')
  return answerFor(state, exchange, htmlResponse(200, orderedPage(state.config.client_name, printed)), [
    remark('order.done', 'The prints are on their way.'),
  ])
}

export const order: Ability = {
  pages: { 'order-page-request': showOrder, 'order-submission': placeOrder },
  continuations: { 'print-job': showOrdered },
}
