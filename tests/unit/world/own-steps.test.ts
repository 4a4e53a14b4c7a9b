import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { actionSchema } from '@/lib/api/schemas'
import { hasOwnSteps } from '@/lib/world/readings/own-steps'
import type { Action } from '@/lib/world/run'
import { defaultSettings } from '@/lib/world/settings'
import { run, step } from '../stage/steps'

const wait: Action = { type: 'act', party: 'device', act: { kind: 'wait', seconds: 5, task: 'poll' } }
const first = step(0, null, { next: wait })

describe('a run has steps of somebody’s own', () => {
  test('by a what-if, a change, an act by hand, or other settings', () => {
    const others = [
      step(1, 0, { action: wait, whatIf: 'again' }),
      step(1, 0, { action: { ...wait, act: { kind: 'wait', seconds: 6, task: 'poll' } } }),
      step(1, 0, { action: { type: 'deliver', message: 1 } }),
      step(1, null, { settings: defaultSettings }),
    ]
    for (const own of others) expect(hasOwnSteps(run([first, own]))).toBe(true)
  })

  test('and not by what the story does by itself, in whatever order its members come back', () => {
    const back: Action = { party: 'device', act: { task: 'poll', seconds: 5, kind: 'wait' }, type: 'act' }
    expect(hasOwnSteps(run([first]))).toBe(false)
    expect(hasOwnSteps(run([first, step(1, 0, { action: back })]))).toBe(false)
  })
})

test('what the flows do comes out of the API as it was written, so that a step is found again', () => {
  for (const { acts } of flows)
    for (const { party, act } of acts) {
      const action = { type: 'act', party, act }
      expect(JSON.stringify(actionSchema.parse(action))).toBe(JSON.stringify(action))
    }
})
