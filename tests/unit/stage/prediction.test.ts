import { describe, expect, it } from 'vitest'
import { choicesFor, verdictText } from '@/components/stage/predict/predict-text'
import { answered, arrivedAt, asked, chosen, noPrediction } from '@/components/stage/predict/prediction-state'
import { message, page, request, run, sending, step } from './steps'

const callback = message(1, 'callback-request', request('GET', 'https://photoprint.test/callback'))
const question = { type: 'next', message: callback, how: 'plain' } as const
const start = sending(0, null, callback)
const asking = asked(noPrediction, { question, from: 0, input: null })

describe('a prediction', () => {
  it('is asked once, and said once the reader is where it led', () => {
    const said = answered(chosen(asking, 'client'), 'client')
    expect(said).toMatchObject({ asking: null, said: { chosen: 'client', landed: null } })
    expect(arrivedAt(said, [start])).toBe(said)
    const landed = arrivedAt(said, [start, step(1, 0)])
    expect(landed.said).toMatchObject({ landed: 1 })
    expect(arrivedAt(landed, [start, step(1, 0), step(2, 1)]).said).toBeNull()
    expect(asked(landed, { question, from: 0, input: null })).toBe(landed)
  })

  it('is forgotten when the reader goes elsewhere', () => {
    expect(arrivedAt(asking, [step(9, null)]).asking).toBeNull()
    expect(arrivedAt(answered(chosen(asking, 'client'), 'client'), [step(9, null)]).said).toBeNull()
    expect(answered(asking, null)).toMatchObject({ asking: null, said: null })
  })
})

describe('in words', () => {
  const world = run([start])
  const token = message(2, 'token-request', page, { to: 'authorization-server', channel: 'back' })

  it('offers the parties of the run, and nobody', () => {
    expect(choicesFor(world, question).map(({ label }) => label)).toEqual([
      'Ada’s browser',
      'Photoprint',
      'Acme ID',
      'Nobody yet',
    ])
  })

  it('says what was said and what came of it', () => {
    const answer = { type: 'next', message: token, to: 'authorization-server' } as const
    expect(verdictText(world, 'browser', answer)).toMatch(
      /^You said Ada’s browser; it went to Acme ID\. .*back channel/,
    )
    expect(verdictText(world, 'authorization-server', answer)).toMatch(/^You said Acme ID, and so it is\./)
    expect(verdictText(world, 'nobody', { type: 'next', message: null, to: null })).toMatch(/^You said nobody yet, and/)
    expect(
      verdictText(world, 'accepted', { type: 'refused', by: 'authorization-server', code: 'invalid_grant' }),
    ).toMatch(/^You said yes; Acme ID refused it: invalid_grant\./)
  })
})
