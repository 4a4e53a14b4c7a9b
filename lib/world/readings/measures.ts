/** What a run says of its way to let a program in: figures, each with the message that proves it. Pure. */

import { fieldsOf } from '../fields'
import { jsonObject } from '../http-text'
import type { MessageKind } from '../kinds'
import { isRequest, type Message, type PartyRole } from '../message'
import type { RunView } from '../run'
import { answerKeptFor } from '../settings'
import { type Call, callsIn, isFirstTry, roleOf, stepsFrom } from './measured-calls'
import { credentialIn, type FoundCredential, httpText } from './measured-messages'

/** A figure, and the step at which the stage shows what proves it. */
export type Cited<Value> = { readonly value: Value; readonly step: number }

export type Measures = {
  /** Who was sent Ada's password, in order. */
  readonly password: Cited<readonly PartyRole[]>
  /** The scope that Photoprint was given; `null` where there is none, and it may do all that Ada may. */
  readonly limit: Cited<string | null>
  /** Bytes of a call to the API as HTTP/1.1 text, and of the credential in it. */
  readonly bytes: Cited<{ readonly request: number; readonly credential: number }>
  /** Questions that the API asked others before it answered: at Photoprint's first call, and at a later one with the same token. */
  readonly calls: { readonly first: Cited<number>; readonly later: Cited<number> }
  /** What was looked up in records at that later call, one entry a look-up, and by whom. Where the records are elsewhere, each is a round trip. */
  readonly lookUps: Cited<readonly LookUp[]>
  /**
   * Mallory's copy, shown after Ada has ended it all. `lives`: seconds from its making until it expires by itself; `null`
   * where it says no such thing. `kept`: for how many seconds the API goes by what it was told of it; `null` where it keeps nothing.
   */
  readonly stolen: Cited<{ readonly works: boolean; readonly lives: number | null; readonly kept: number | null }>
  /** The claims that anybody can read who sees the credential; `null` where there are none to read. */
  readonly readable: Cited<readonly string[] | null>
  /** What the servers keep while Photoprint is let in: names of facts, by role. */
  readonly remembered: Cited<Readonly<Partial<Record<PartyRole, readonly string[]>>>>
}

/** `note`: what the log of whoever looked says of it. */
export type LookUp = { readonly by: PartyRole; readonly note: string }

/** Reads what anybody can read of a credential: given, for the world knows no JWT. */
export type ReadClaims = (credential: string) => Readonly<Record<string, unknown>> | null

/** @throws Error where the run has not come as far as it must. `password`: Ada's. */
export function measure(run: RunView, password: string, readClaims: ReadClaims): Measures {
  const calls = callsIn(run)
  const first = need(calls[0])
  const later = need(calls.find((call) => call !== first && call.request.from === first.request.from))
  const stolen = need(
    calls.findLast(({ request }) => roleOf(run, request.from) === 'attacker' && isFirstTry(run, request)),
  )
  const credential = need(credentialIn(first.request))
  return {
    password: passwordIn(run, password, first),
    limit: limitIn(run, first),
    bytes: {
      value: { request: byteLength(httpText(first.request.http)), credential: byteLength(credential.line) },
      step: first.at.id,
    },
    calls: { first: askedDuring(run, first), later: askedDuring(run, later) },
    lookUps: lookUpsDuring(run, later),
    stolen: {
      value: { works: isGood(stolen.answer), lives: lifeOf(credential, readClaims), kept: keptIn(run) },
      step: stolen.answeredAt.id,
    },
    readable: readableIn(credential, readClaims, first),
    remembered: rememberedAt(run, first),
  }
}

/** The bytes of the first request of this kind and of its answer, as HTTP/1.1 text. */
export function bytesOfExchange(run: RunView, kind: MessageKind): number {
  const messages = run.steps.flatMap(({ delivered }) => delivered ?? [])
  const request = need(messages.find((message) => message.kind === kind))
  const answer = need(messages.find(({ inReplyTo }) => inReplyTo === request.id))
  return byteLength(httpText(request.http)) + byteLength(httpText(answer.http))
}

function need<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('The run has not come far enough to be measured.')
  return value
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

function isGood({ http }: Message): boolean {
  return http.type === 'response' && http.status === 200
}

function passwordIn(run: RunView, password: string, first: Call): Measures['password'] {
  const seen = run.steps.filter(({ delivered }) => delivered && isRequest(delivered) && carries(delivered, password))
  const before = seen.filter(({ id }) => id <= first.at.id)
  const roles = before.flatMap(({ delivered }) => roleOf(run, delivered?.to ?? null) ?? [])
  return { value: [...new Set(roles)], step: need(before[0]).id }
}

function carries({ http }: Message, value: string): boolean {
  return fieldsOf(http).some((field) => field.value === value)
}

/** What brings Photoprint its token: Acme ID's answer (RFC 6749 §5.1), or that of an API where it signs in by itself. */
const bringsToken: readonly MessageKind[] = ['token-response', 'api-login-response']

/** The scope that the API looks for, and not what the client learns about the person. */
function limitIn(run: RunView, first: Call): Measures['limit'] {
  const step = run.steps.find(({ delivered }) => delivered && bringsToken.includes(delivered.kind))
  const scope = jsonObject(step?.delivered?.http.body ?? '')?.scope
  if (!step || typeof scope !== 'string') return { value: null, step: first.at.id }
  return {
    value: scope
      .split(' ')
      .filter((word) => word.includes('.'))
      .join(' '),
    step: step.id,
  }
}

function askedDuring(run: RunView, { request, at, answeredAt }: Call): Cited<number> {
  const steps = stepsFrom(run, at).filter(({ id }) => id <= answeredAt.id)
  const asked = steps.filter(({ sent }) => sent.some((message) => isRequest(message) && message.from === request.to))
  return { value: asked.length, step: (asked[0] ?? at).id }
}

function lookUpsDuring(run: RunView, { at, answeredAt }: Call): Measures['lookUps'] {
  const notes = stepsFrom(run, at)
    .filter(({ id }) => id <= answeredAt.id)
    .flatMap((step) => step.notes.map((note) => ({ note, step: step.id })))
    .filter(({ note }) => note.code === 'record.looked_up')
  const value = notes.flatMap(({ note }): LookUp[] => {
    const by = roleOf(run, note.party)
    return by ? [{ by, note: note.text }] : []
  })
  return { value, step: notes[0]?.step ?? at.id }
}

function lifeOf({ value }: FoundCredential, readClaims: ReadClaims): number | null {
  const { exp, iat } = readClaims(value) ?? {}
  return typeof exp === 'number' && typeof iat === 'number' ? exp - iat : null
}

/** Only an API that keeps answers says that it went by one. */
function keptIn({ steps }: RunView): number | null {
  const keeps = steps.some(({ notes }) => notes.some(({ code }) => code === 'introspection.kept'))
  return keeps ? answerKeptFor : null
}

function readableIn({ value }: FoundCredential, readClaims: ReadClaims, { at }: Call): Measures['readable'] {
  const claims = readClaims(value)
  return { value: claims && Object.keys(claims), step: at.id }
}

/** Facts are told where they change: the last word before the call counts. */
function rememberedAt(run: RunView, { answeredAt }: Call): Measures['remembered'] {
  const servers = run.parties.filter(({ role }) => role === 'authorization-server' || role === 'resource-server')
  const kept = servers.map(({ id, role }): [PartyRole, string[]] => {
    const told = run.steps.filter((step) => step.id <= answeredAt.id && step.facts[id]).at(-1)?.facts[id] ?? []
    return [role, [...new Set(told.map(({ name }) => name))]]
  })
  return { value: Object.fromEntries(kept), step: answeredAt.id }
}
