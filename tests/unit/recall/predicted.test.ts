/** A prediction never says one outcome and the reason of the other. */
import { expect, test } from 'vitest'
import { answerOf, withOutcome, withReason } from '@/components/quiz/question/predicted'

const reasons = [{ outcome: 'accepted' }, { outcome: 'refused' }, { outcome: 'refused' }] as const
const nothing = { outcome: null, option: null }

test('a reason of the other outcome moves the outcome with it', () => {
  expect(withOutcome(reasons, nothing, 'accepted')).toEqual({ outcome: 'accepted', option: null })
  expect(withReason(reasons, 1)).toEqual({ outcome: 'refused', option: 1 })
})

test('another outcome takes back a reason that does not belong to it, and leaves one that does', () => {
  expect(withOutcome(reasons, { outcome: 'refused', option: 1 }, 'accepted')).toEqual({
    outcome: 'accepted',
    option: null,
  })
  expect(withOutcome(reasons, { outcome: 'refused', option: 2 }, 'refused').option).toBe(2)
})

test('whatever is chosen, and in whatever order, an answer never contradicts itself', () => {
  for (const outcome of ['accepted', 'refused'] as const)
    for (const [option, reason] of reasons.entries())
      for (const said of [withReason(reasons, option), withOutcome(reasons, withReason(reasons, option), outcome)]) {
        const answer = answerOf(said)
        if (answer) expect(reasons[answer.option]?.outcome).toBe(answer.outcome)
        else expect(reason.outcome).not.toBe(outcome)
      }
})

test('an answer is given only once both are chosen', () => {
  expect(answerOf({ outcome: 'accepted', option: null })).toBeNull()
  expect(answerOf({ outcome: 'accepted', option: 0 })).toEqual({ kind: 'predict', outcome: 'accepted', option: 0 })
})
