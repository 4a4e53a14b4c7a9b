import { describe, expect, test } from 'vitest'
import type { MessageKind } from '@/lib/world/kinds'
import { positionOf, stepAtPosition } from '@/lib/world/readings/positions'
import type { StepView } from '@/lib/world/run'
import { message, page, request, sending, step } from '../stage/steps'

const at = (id: number, kind: MessageKind) => message(id, kind, request('GET', 'https://photoprint.test/'))
const home = message(2, 'client-home-page', page)

/** Home is asked for, twice; a page comes and is looked at, and comes again. */
const path: StepView[] = [
  step(0, null),
  sending(1, 0, at(1, 'client-home-request')),
  sending(2, 1, home, { delivered: at(1, 'client-home-request') }),
  step(3, 2, { delivered: home }),
  sending(4, 3, at(3, 'client-home-request')),
  sending(5, 4, { ...home, id: 4 }, { delivered: at(3, 'client-home-request') }),
  step(6, 5, { delivered: { ...home, id: 4 } }),
]
const positions = path.map((_, index) => positionOf(path.slice(0, index + 1)))

describe('a position', () => {
  test('is named after the message in flight, else after the last one delivered, and counts from the second on', () => {
    expect(positions).toEqual([
      'start',
      'client-home-request',
      'client-home-page',
      'after-client-home-page',
      'client-home-request-2',
      'client-home-page-2',
      'after-client-home-page-2',
    ])
  })

  test('leads back to its step, and to no other', () => {
    expect(positions.map((position) => stepAtPosition(path, position)?.id)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test('is the same however the branch goes on', () => {
    expect(stepAtPosition(path.slice(0, 4), 'client-home-page')?.id).toBe(2)
    expect(positionOf(path.slice(0, 4))).toBe(positions[3])
  })

  test.each(['client-home-request-3', 'client-home-request-1', 'after-start', '', '__proto__'])(
    'that a path does not have leads nowhere: %j',
    (position) => {
      expect(stepAtPosition(path, position)).toBeUndefined()
    },
  )

  test('without any step is the start', () => {
    expect(positionOf([])).toBe('start')
  })
})
