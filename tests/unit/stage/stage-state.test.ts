import { describe, expect, it } from 'vitest'
import { openedAt, stageReducer } from '@/components/stage/stage-state'
import type { MessageKind } from '@/lib/world/kinds'
import { defaultSettings } from '@/lib/world/settings'
import { message, page, run, sending, step } from './steps'

/** 0 - 1 - 2 - 3, and 4 - 5 from step 1. */
const tree = run([step(0, null), step(1, 0), step(2, 1), step(3, 2), step(4, 1), step(5, 4)])

describe('the state of the stage', () => {
  it('opens at a step, on the branch that passes through it', () => {
    expect(openedAt(tree, 1)).toMatchObject({ at: 1, leaf: 3 })
    expect(openedAt(tree, 4)).toMatchObject({ at: 4, leaf: 5 })
  })

  it('stays on its branch when it goes to one of its steps', () => {
    const onSecond = openedAt(tree, 5)
    expect(stageReducer(onSecond, { type: 'go', step: 0 })).toMatchObject({ at: 0, leaf: 5 })
    expect(stageReducer(onSecond, { type: 'go', step: 2 })).toMatchObject({ at: 2, leaf: 3 })
  })

  it('enters another branch where it parts from this one', () => {
    expect(stageReducer(openedAt(tree, 3), { type: 'branch', leaf: 5 })).toMatchObject({ at: 4, leaf: 5 })
    expect(stageReducer(openedAt(tree, 3), { type: 'branch', leaf: 3 })).toMatchObject({ at: 3, leaf: 3 })
  })

  it('adds the steps it is given, and goes where it is told', () => {
    const asked = stageReducer(openedAt(tree, 3), { type: 'asked' })
    const answered = stageReducer(asked, { type: 'answered', steps: [step(6, 3), step(7, 6)], at: 7 })
    expect(answered).toMatchObject({ at: 7, leaf: 7, busy: false })
    expect(answered.run.steps.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('adds no step twice', () => {
    const answered = stageReducer(openedAt(tree, 3), { type: 'answered', steps: [step(4, 1)], at: 4 })
    expect(answered.run.steps).toHaveLength(6)
    expect(answered).toMatchObject({ at: 4, leaf: 5 })
  })

  it('takes in steps that arrive, and stays where it is', () => {
    const arrived = stageReducer(openedAt(tree, 3), { type: 'arrived', steps: [step(3, 2), step(6, 3), step(7, 6)] })
    expect(arrived).toMatchObject({ at: 3, leaf: 7, busy: false })
    expect(arrived.run.steps.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(stageReducer(openedAt(tree, 1), { type: 'arrived', steps: [step(6, 3)] })).toMatchObject({ at: 1, leaf: 6 })
  })

  it('stays on its branch where another one has grown', () => {
    expect(stageReducer(openedAt(tree, 5), { type: 'arrived', steps: [step(6, 3)] })).toMatchObject({ at: 5, leaf: 5 })
    expect(stageReducer(openedAt(tree, 4), { type: 'arrived', steps: [step(6, 1)] })).toMatchObject({ at: 4, leaf: 5 })
  })

  it('is the very same where it has everything that arrives', () => {
    const state = openedAt(tree, 3)
    expect(stageReducer(state, { type: 'arrived', steps: [step(4, 1), step(5, 4)] })).toBe(state)
  })

  it('comes to the same whether an answer or the rest is there first', () => {
    const answer = { type: 'answered', steps: [step(6, 3)], at: 6 } as const
    const rest = { type: 'arrived', steps: [step(6, 3), step(7, 6), step(8, 7)] } as const
    for (const events of [
      [answer, rest],
      [rest, answer],
    ])
      expect(events.reduce(stageReducer, openedAt(tree, 3))).toMatchObject({
        at: 6,
        leaf: 8,
        run: { steps: { length: 9 } },
      })
  })

  it('stays where it is when it changes to a branch with other settings, as far as that goes', () => {
    const sent = (id: number, kind: MessageKind) => message(id, kind, page)
    const two = run([
      step(0, null),
      sending(1, 0, sent(1, 'token-request')),
      sending(2, 1, sent(2, 'token-response')),
      step(3, null, { settings: { ...defaultSettings, client: 'confidential' } }),
      sending(4, 3, sent(1, 'token-request')),
    ])
    expect(stageReducer(openedAt(two, 1), { type: 'branch', leaf: 4 })).toMatchObject({ at: 4, leaf: 4 })
    expect(stageReducer(openedAt(two, 2), { type: 'branch', leaf: 4 })).toMatchObject({ at: 4, leaf: 4 })
    expect(stageReducer(openedAt(two, 0), { type: 'branch', leaf: 4 })).toMatchObject({ at: 3, leaf: 4 })
  })

  it('keeps a problem until the reader moves', () => {
    const problem = { title: 'No', status: 409, detail: 'No.', code: 'no' }
    const refused = stageReducer(openedAt(tree, 3), { type: 'refused', problem })
    expect(refused.problem).toEqual(problem)
    expect(stageReducer(refused, { type: 'go', step: 2 }).problem).toBeNull()
  })
})
