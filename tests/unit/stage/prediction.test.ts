import { describe, expect, it } from 'vitest'
import { meddlingQuestion, messageQuestion } from '@/components/stage/predict/message-question'
import {
  answered,
  arrivedAt,
  asked,
  chosen,
  isComplete,
  noPrediction,
  skipped,
} from '@/components/stage/predict/prediction-state'
import type { Put } from '@/components/stage/predict/put-question'
import { askedText } from '@/components/stage/predict/spoken-text'
import { messageVerdict } from '@/components/stage/predict/verdict'
import { authorizationCode } from '@/content/flows/authorization-code'
import { predictWords as words } from '@/content/labels/predict'
import { message, page, request, run, sending, step } from './steps'

const callback = message(1, 'callback-request', request('GET', 'https://photoprint.test/callback'))
const start = sending(0, null, callback)
const question = { type: 'next', message: callback, how: 'plain' } as const
const put: Put = {
  subject: { type: 'message', question, whatIf: null },
  what: { legend: 'What?', choices: [{ id: 'client', label: 'Photoprint' }] },
  why: { legend: 'Why?', choices: [{ id: 'back', label: 'Because.' }] },
}
const place = { put, at: 0, from: 0, input: null }
const asking = asked(noPrediction, place)
const said = answered(chosen(chosen(asking, 'what', 'client'), 'why', 'back'))

describe('a prediction', () => {
  it('is asked once, and said once the reader is where it led', () => {
    expect(said).toMatchObject({ asking: null, said: { what: 'client', why: 'back', landed: null } })
    expect(arrivedAt(said, [start])).toBe(said)
    const landed = arrivedAt(said, [start, step(1, 0)])
    expect(landed.said).toMatchObject({ landed: 1 })
    expect(arrivedAt(landed, [start, step(1, 0), step(2, 1)]).said).toBeNull()
    expect(asked(landed, place)).toBe(landed)
  })

  it('is complete once it says what and why, or only what where nobody has a reason to offer', () => {
    const half = chosen(asking, 'what', 'client').asking
    expect(half && isComplete(half)).toBe(false)
    expect(half && isComplete({ ...half, why: 'back' })).toBe(true)
    expect(half && isComplete({ ...half, put: { ...put, why: null } })).toBe(true)
  })

  it('is forgotten when the reader goes elsewhere, and says nothing when it was skipped', () => {
    expect(arrivedAt(asking, [step(9, null)]).asking).toBeNull()
    expect(arrivedAt(said, [step(9, null)]).said).toBeNull()
    expect(skipped(asking)).toMatchObject({ asking: null, said: null })
    expect(asked(skipped(asking), place).asking).toBeNull()
  })

  it('waits for what came of a change to a message that was held before', () => {
    const earlier = asked(noPrediction, { ...place, at: 1, input: { from: 0, whatIf: 'x' } })
    const given = answered(chosen(chosen(earlier, 'what', 'client'), 'why', 'back'))
    expect(arrivedAt(given, [start, step(1, 0)]).said).toMatchObject({ landed: null })
    expect(arrivedAt(given, [start, step(2, 0)]).said).toMatchObject({ landed: 2 })
  })
})

describe('a question about a message', () => {
  const stage = {
    flow: authorizationCode,
    run: run([start]),
    path: [start],
    nextAction: { type: 'deliver', message: 1 } as const,
  }

  it('offers the parties of the run, and nobody; and the ways a message can take as reasons', () => {
    const asks = messageQuestion(stage)
    expect(asks?.what.choices.map(({ label }) => label)).toEqual([
      'Ada’s browser',
      'Photoprint',
      'Acme ID',
      'Nobody yet',
    ])
    expect(asks?.why?.choices.map(({ label }) => label)).toEqual(Object.values(words.why.next))
  })

  it('offers the words of this what-if and of others as reasons, how each of them ends', () => {
    const [whatIf] = authorizationCode.whatIfs
    const asks = whatIf && meddlingQuestion(stage, { from: 0, whatIf: whatIf.id })
    const reasons = asks?.why?.choices ?? []
    expect(reasons).toHaveLength(4)
    expect(reasons.map(({ id }) => id)).toContain(whatIf?.id)
    expect(new Set(reasons.map(({ label }) => label)).size).toBe(4)
  })

  it('asks for no reason where a message is changed by hand', () => {
    const edit = [{ in: 'query', name: 'code', remove: true }] as const
    const asks = meddlingQuestion(stage, { from: 0, action: { type: 'deliver', message: 1, edit } })
    expect(asks).toMatchObject({ what: { legend: words.question.accepted.changed }, why: null })
  })
})

describe('in words', () => {
  const world = run([start])
  const token = message(2, 'token-request', page, { to: 'authorization-server', channel: 'back' })
  const subject = { type: 'message', question, whatIf: null } as const

  it('says what was said, what came of it, and why, whether it was right or wrong', () => {
    const answer = { type: 'next', message: token, to: 'authorization-server' } as const
    const verdict = (what: string, why: string) => messageVerdict(world, { what, why }, subject, answer)
    expect(verdict('browser', 'front')).toBe(
      'You said Ada’s browser; it went to Acme ID. Why: It goes on the back channel, and Ada’s browser sees none of it.',
    )
    expect(verdict('authorization-server', 'back')).toMatch(/^You said Acme ID, and so it is\. And why, as you said: /)
    const nothing = { type: 'next', message: null, to: null } as const
    expect(messageVerdict(world, { what: 'nobody', why: null }, subject, nothing)).toMatch(/^You said nobody yet, and/)
  })

  it('gives the what-if’s own reason for a refusal', () => {
    const whatIf = authorizationCode.whatIfs.find(({ refusedBy }) => refusedBy !== null) ?? null
    const changed = { type: 'message', question: { type: 'accepted', message: token, how: 'changed' }, whatIf } as const
    const refused = { type: 'refused', by: 'authorization-server', code: 'invalid_grant' } as const
    const verdict = messageVerdict(world, { what: 'accepted', why: null }, changed, refused)
    expect(verdict).toContain('You said yes; Acme ID refused it: invalid_grant. Why: ')
    expect(verdict).toContain(whatIf?.refusedBy ? whatIf.stops : '')
  })

  it('tells a listener first what is asked, then why, then how to go on', () => {
    expect(askedText({ put, what: null, why: null })).toBe('What? 1: Photoprint. Press S to skip.')
    expect(askedText({ put, what: 'client', why: null })).toBe('Photoprint. Why? 1: Because.')
    expect(askedText({ put, what: 'client', why: 'back' })).toBe('Because. Press Enter to confirm.')
  })
})
