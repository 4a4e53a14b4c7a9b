import { describe, expect, test } from 'vitest'
import type { Http } from '@/lib/world/message'
import { answerTo, questionAt } from '@/lib/world/readings/predict'
import { message, page, request, sending, step } from '../stage/steps'

const toClient = message(1, 'callback-request', request('GET', 'https://photoprint.test/callback'))
const toServer = message(2, 'token-request', request('POST', 'https://id.acme.test/token'), {
  from: 'client',
  to: 'authorization-server',
  channel: 'back',
})
const refusal: Http = {
  type: 'response',
  status: 400,
  headers: [['content-type', 'application/json']],
  body: '{"error":"invalid_grant"}',
}
const refused = message(3, 'token-error-response', refusal, {
  from: 'authorization-server',
  to: 'client',
  inReplyTo: 2,
})
const accepted = message(3, 'token-response', page, { from: 'authorization-server', to: 'client', inReplyTo: 2 })
const note = { party: 'authorization-server', code: 'grant.error', text: 'no', refused: true }
const marked = { 'callback-request': 'next', 'token-request': 'accepted' } as const
const deliver = (id: number) => ({ type: 'deliver', message: id }) as const
const edited = { ...deliver(2), edit: [{ in: 'form', name: 'code', remove: true }] } as const

const start = sending(0, null, toClient)
const asked = sending(1, 0, toServer, { action: deliver(1), delivered: toClient })
const no = sending(2, 1, refused, { action: edited, delivered: toServer, notes: [note], next: deliver(3) })
const yes = sending(2, 1, accepted, { action: deliver(2), delivered: toServer, next: deliver(3) })

describe('a question before a step', () => {
  test('is put where content marks the message, of the kind that content says', () => {
    expect(questionAt([start], deliver(1), marked)).toEqual({ type: 'next', message: toClient, how: 'plain' })
    expect(questionAt([start, asked], deliver(2), marked)).toMatchObject({ type: 'accepted', how: 'plain' })
    expect(questionAt([start, asked], deliver(2), {})).toBeNull()
    expect(questionAt([start], null, marked)).toBeNull()
  })

  test('is put wherever somebody meddles with the message', () => {
    expect(questionAt([start, asked], edited, {})).toMatchObject({ type: 'accepted', how: 'changed' })
    expect(questionAt([start, asked, yes], deliver(2), {})).toMatchObject({ type: 'accepted', how: 'again' })
  })

  test('is not put where a person acts, or nobody would answer', () => {
    const act = { type: 'act', party: 'browser', act: { kind: 'follow', href: '/' } } as const
    expect(questionAt([start], act, marked)).toBeNull()
    const lost = sending(0, null, { ...toClient, to: null })
    expect(questionAt([lost], deliver(1), marked)).toBeNull()
  })
})

describe('its answer', () => {
  const next = { type: 'next', message: toClient, how: 'plain' } as const
  const plain = { type: 'accepted', message: toServer, how: 'plain' } as const
  const changed = { ...plain, how: 'changed' } as const

  test('is who got the message that was sent', () => {
    expect(answerTo(next, [asked, yes])).toEqual({ type: 'next', message: toServer, to: 'authorization-server' })
    expect(answerTo(next, [step(1, 0)])).toEqual({ type: 'next', message: null, to: null })
  })

  test('is whether whoever got it refused it, and how', () => {
    expect(answerTo(plain, [yes])).toEqual({ type: 'accepted' })
    expect(answerTo(plain, [no])).toEqual({ type: 'refused', by: 'authorization-server', code: 'invalid_grant' })
    expect(answerTo(plain, [yes, no])).toEqual({ type: 'accepted' })
  })

  test('is open while somebody else is asked first', () => {
    const asksFirst = sending(2, 1, message(3, 'jwks-request', toServer.http), { delivered: toServer })
    expect(answerTo(plain, [asksFirst])).toEqual({ type: 'undecided' })
    const later = sending(3, 2, accepted, { delivered: message(4, 'jwks-response', page) })
    expect(answerTo(plain, [asksFirst, later])).toEqual({ type: 'accepted' })
  })

  test('looks to the end of the branch where the message was changed', () => {
    expect(answerTo(changed, [yes, no])).toMatchObject({ type: 'refused' })
    expect(answerTo(changed, [yes])).toEqual({ type: 'undecided' })
    expect(answerTo(changed, [yes, step(3, 2)])).toEqual({ type: 'accepted' })
  })
})
