/** A television, a kiosk: an OAuth client with a screen, and no browser that a person could sign in with. */
import { isWorldError, WorldError } from '../../world/errors'
import { isResponse, type Message, type ResponseMessage } from '../../world/message'
import type { Act, Fact, Role, WorldView } from '../../world/party'
import { isSecretName } from '../../world/secrets'
import type { DeviceAsks } from '../../world/setup'
import { remark } from '../note'
import { ciba } from './ciba'
import { deviceCode } from './device-code'
import { type Answer, ask, type Reply, stopped, unmoved, type Way } from './kit'
import { screenOf } from './screens'
import type { DeviceState, Shown } from './state'

const ways: Readonly<Record<DeviceAsks, Way>> = { 'device-code': deviceCode, ciba }

export const device: Role<DeviceState> = {
  async handle(state, event, world) {
    if (event.type === 'acted') return act(state, event.act, world)
    if (isResponse(event.message)) return goOn(state, event.message, world)
    return unmoved(state, [remark('unexpected_request', 'A device answers no requests.')])
  },
  screen: (state) => ({
    address: '',
    page: { message: state.shownBy, html: screenOf(state) },
    loading: Object.keys(state.exchanges).length > 0,
  }),
  facts: deviceFacts,
  shows: ({ shown }) => readable(shown),
  breaks: (state, event) => unmoved(event.type === 'acted' ? state : withoutExchange(state, event.message), []),
}

/** Somebody uses the screen, or time has passed. Without a task, that is all. */
async function act(state: DeviceState, act: Act, world: WorldView): Promise<Reply> {
  const { start, polls } = ways[state.asks]
  if (act.kind !== 'wait') return orStopped(state, null, () => start(state, act, world))
  if (act.task === undefined) return unmoved(state, [])
  const poll = Object.hasOwn(polls, act.task) ? polls[act.task] : undefined
  if (!poll) throw new WorldError('unknown_task', 'act.task', `This device has no task named "${act.task}".`)
  if (!state.ticket) return unmoved(state, [remark('nothing_to_ask', 'It waits for no answer, and asks nothing.')])
  const { ticket } = state
  return orStopped(state, null, async () => ask(state, world.nextId, { for: 'tokens' }, await poll(state, ticket)))
}

async function goOn(state: DeviceState, message: ResponseMessage, world: WorldView): Promise<Reply> {
  const exchange = state.exchanges[message.inReplyTo]
  const next = exchange && ways[state.asks].continuations[exchange.for]
  if (!exchange || !next)
    return unmoved(state, [remark('unexpected_response', 'The device waits for no such answer, and drops it.')])
  const left = withoutExchange(state, message)
  return orStopped(left, { exchange, message }, () => next(left, exchange, message, world))
}

function withoutExchange(state: DeviceState, { inReplyTo = 0 }: Message): DeviceState {
  const { [inReplyTo]: _, ...exchanges } = state.exchanges
  return { ...state, exchanges }
}

/** What it cannot do, or cannot put on its screen, ends there; what nobody could do here is for the person to hear. */
async function orStopped(state: DeviceState, answer: Answer | null, work: () => Promise<Reply>): Promise<Reply> {
  try {
    const reply = await work()
    screenOf(reply.state)
    return reply
  } catch (error) {
    if (isWorldError(error)) throw error
    return stopped(state, answer, error)
  }
}

/** What somebody in front of the screen can read off it. */
function readable(shown: Shown): Readonly<Record<string, string>> {
  if (shown.screen === 'phone') return { binding_message: shown.binding_message }
  if (shown.screen !== 'code') return {}
  const { screen: _, ...codes } = shown
  return codes
}

function deviceFacts({ config, ticket, access_token, shown }: DeviceState): Omit<Fact, 'party'>[] {
  const known = {
    client_id: config.client_id,
    client_secret: config.client_secret,
    ...(ticket ? { [ticket.name]: ticket.value } : {}),
    ...readable(shown),
    access_token: access_token ?? undefined,
  }
  return Object.entries(known).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value, secret: isSecretName(name) }],
  )
}
