/** The step: a function from a world and an action to the next world. */
import { applyEdit } from './apply-edit'
import { classifyRequest, classifyResponse } from './classify'
import type { Edit } from './edit'
import { WorldError } from './errors'
import { isRequest, type Message, type PartyId, type PartyRole, type RequestMessage } from './message'
import { nowhereNotes, whyNowhere } from './nowhere'
import { type Act, actors, type InsideNote, type PartyEvent, type Sending, type WorldView } from './party'
import { randomValue } from './random'
import type { KeysAtHand, Tools } from './tools'
import { typedOut } from './typed-out'
import { type Cast, type OpenRequest, type PartyInWorld, placeOf, type World } from './world'

/** An action with all it needs: the message itself, and the time (milliseconds since 1970) at which it happens, before any waiting. */
export type WorldAction = { readonly at: number } & (
  | { readonly type: 'deliver'; readonly message: Message; readonly edit?: Edit }
  | { readonly type: 'act'; readonly party: PartyId; readonly act: Act }
)

export type Stepped = {
  readonly world: World
  readonly delivered: Message | null
  readonly sent: readonly Message[]
  readonly notes: readonly InsideNote[]
}

export type Step = (world: World, action: WorldAction) => Promise<Stepped>

/**
 * The step function of a cast. It changes nothing it is given. A message that is no longer in flight is
 * delivered a second time, as a copy: that is what a replay is.
 *
 * The step throws a WorldError: `unknown_host`, `impossible_message`, `not_in_flight`, `unknown_party`,
 * `not_an_actor`, and what the party itself refuses to do.
 */
export function createStep(cast: Cast, tools: Tools): Step {
  return async function step(world, action) {
    const { party, event, base, delivered } = await prepare(cast, tools, atTimeOf(action, world), action)
    const entry = base.parties[party] as PartyInWorld
    const view = viewFor(base, party)
    const outcome = await cast[entry.role].handle(entry.state, event, view.world)
    const sent = outcome.sends.map((sending, index) => address(base, party, base.nextMessage + index, sending))
    return {
      world: {
        ...base,
        random: { ...base.random, drawn: view.drawn() },
        nextMessage: base.nextMessage + sent.length,
        parties: overheard(cast, { ...base.parties, [party]: { ...entry, state: outcome.state } }, delivered),
        inFlight: [...base.inFlight, ...sent],
        open: withoutAnswered(base.open, sent),
      },
      delivered,
      sent,
      notes: [...outcome.notes.map((note) => ({ ...note, party })), ...nowhereNotes(base, sent)],
    }
  }
}

/** This world's clock is as far ahead as everybody in it has waited. */
function atTimeOf(action: WorldAction, world: World): World {
  const waited = action.type === 'act' && action.act.kind === 'wait' ? action.act.seconds * 1000 : 0
  const ahead = world.ahead + waited
  return { ...world, ahead, now: action.at + ahead }
}

/** Whoever listens in has a copy of what was delivered to others. */
function overheard(cast: Cast, parties: World['parties'], delivered: Message | null): World['parties'] {
  if (!delivered) return parties
  const heard = Object.entries(parties).map(([id, party]): [string, PartyInWorld] => {
    const state = cast[party.role].overhear?.(party.state, delivered) ?? party.state
    return [id, state === party.state ? party : { ...party, state }]
  })
  return Object.fromEntries(heard)
}

type Prepared = {
  readonly party: PartyId
  readonly event: PartyEvent
  readonly base: World
  readonly delivered: Message | null
}

async function prepare(cast: Cast, tools: Tools, world: World, action: WorldAction): Promise<Prepared> {
  if (action.type === 'act') {
    const event: PartyEvent = { type: 'acted', act: typedOut(action.act, shownIn(cast, world)) }
    return { party: actorOf(world, action.party, action.act), event, base: world, delivered: null }
  }
  const { message, base } = takeOff(world, action.message)
  const keys = keysAtHand(cast, world, message.from)
  const http = await applyEdit(message.http, action.edit ?? [], { ...world, keys, tools })
  const delivered = readdress(world, { ...message, http })
  if (delivered.to === null)
    throw new WorldError(
      'unknown_host',
      'message',
      whyNowhere(world, delivered.http.type === 'request' ? delivered.http.url : ''),
    )
  const open = isRequest(delivered) ? { ...base.open, [delivered.id]: opened(delivered) } : base.open
  return { party: delivered.to, event: { type: 'received', message: delivered }, base: { ...base, open }, delivered }
}

/** What people can read, everywhere: of two parties that show something under one name, the later is believed. */
function shownIn(cast: Cast, { parties }: World): Readonly<Record<string, string>> {
  return Object.assign({}, ...Object.values(parties).map(({ role, state }) => cast[role].shows?.(state)))
}

/** A party that is sending a message can sign what stands in it, and everybody knows the keys that check tokens. */
function keysAtHand(cast: Cast, { parties }: World, sender: PartyId): KeysAtHand {
  const keysOf = ({ role, state }: PartyInWorld) => cast[role].keys?.(state) ?? []
  const keysOfRole = (wanted: PartyRole) =>
    Object.values(parties)
      .filter(({ role }) => role === wanted)
      .flatMap(keysOf)
  const issuers = keysOfRole('authorization-server')
  const from = parties[sender]
  return { sender: from ? keysOf(from) : [], issuers, servers: [...issuers, ...keysOfRole('resource-server')] }
}

function actorOf(world: World, party: PartyId, act: Act): PartyId {
  const role = Object.hasOwn(world.parties, party) ? world.parties[party]?.role : undefined
  if (!role) throw new WorldError('unknown_party', 'party', `No party is named "${party}".`)
  if (!actors[act.kind].includes(role))
    throw new WorldError('not_an_actor', 'act.kind', `A party that is a ${role} cannot "${act.kind}".`)
  return party
}

/** Takes a message out of the air, or makes a copy of one that has landed already. */
function takeOff(world: World, message: Message): { message: Message; base: World } {
  if (world.inFlight.some(({ id }) => id === message.id))
    return { message, base: { ...world, inFlight: world.inFlight.filter(({ id }) => id !== message.id) } }
  if (!isRequest(message))
    throw new WorldError(
      'not_in_flight',
      'message',
      `Message ${message.id} is an answer that has arrived; only requests can be repeated.`,
    )
  const copy = { ...message, id: world.nextMessage, copyOf: message.copyOf ?? message.id }
  return { message: copy, base: { ...world, nextMessage: world.nextMessage + 1 } }
}

/** An edit may have changed where a request goes, and what kind of message it is. */
function readdress(world: World, message: Message): Message {
  if (!isRequest(message)) return message
  const to = placeOf(world, message.http.url)?.party ?? null
  return { ...message, to, kind: kindOfRequest(world, message) }
}

function kindOfRequest(world: World, { http }: Pick<RequestMessage, 'http'>): Message['kind'] {
  const at = placeOf(world, http.url)
  const role = at && world.parties[at.party]?.role
  return classifyRequest(http, at && role ? { role, path: at.path } : null)
}

function viewFor(world: World, self: PartyId): { world: WorldView; drawn: () => number } {
  let drawn = world.random.drawn
  const random = (count: number) => randomValue(world.random.seed, drawn++, count)
  const { now, settings, addresses, nextMessage: nextId } = world
  return { world: { self, now, settings, addresses, nextId, random }, drawn: () => drawn }
}

/** Numbers a message and finds out where it goes and what kind it is. */
function address(world: World, from: PartyId, id: number, sending: Sending): Message {
  const base = { id, from, http: sending.http }
  if (!('inReplyTo' in sending)) {
    const to = placeOf(world, sending.http.url)?.party ?? null
    return { ...base, to, kind: kindOfRequest(world, sending), channel: channelOf(world, from) }
  }
  const request = world.open[sending.inReplyTo]
  if (!request) throw new Error(`${from} answered message ${sending.inReplyTo}, which awaits no answer.`)
  const kind = classifyResponse(sending.http, request.kind, request.url, (url) => placeOf(world, url))
  const { inReplyTo } = sending
  return { ...base, to: request.from, kind, channel: channelOf(world, request.from), inReplyTo }
}

function opened({ from, kind, http }: RequestMessage): OpenRequest {
  return { from, kind, url: http.url }
}

function withoutAnswered(open: World['open'], sent: readonly Message[]): World['open'] {
  const answered = new Set(sent.map(({ inReplyTo }) => String(inReplyTo)))
  return Object.fromEntries(Object.entries(open).filter(([id]) => !answered.has(id)))
}

/** The front channel is what a browser asks for. A message that is pushed to a phone comes from a server. */
function channelOf(world: World, asking: PartyId): Message['channel'] {
  return world.parties[asking]?.role === 'browser' ? 'front' : 'back'
}
