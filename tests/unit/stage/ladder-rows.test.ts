import { expect, it } from 'vitest'
import { ladderRows } from '@/components/stage/ladder/ladder-rows'
import { messageAt } from '@/lib/world/readings/tree'
import { message, page, request, sending, step } from './steps'

const asked = message(1, 'client-home-request', request('GET', 'https://photoprint.test/'))
const answer = message(2, 'client-home-page', page, { from: 'client', to: 'browser' })
const edit = [{ in: 'header', name: 'accept', to: 'x' }] as const
const changed = { ...asked, http: request('GET', 'https://photoprint.test/', [['accept', 'x']]) }
const branch = [
  sending(0, null, asked),
  sending(1, 0, answer, { action: { type: 'deliver', message: 1, edit }, delivered: changed }),
  step(2, 1, { action: { type: 'deliver', message: 2 }, delivered: answer }),
]

it('shows what is behind, what is here and what is ahead', () => {
  expect(statesAt(1)).toEqual(['held', 'future'])
  expect(statesAt(2)).toEqual(['past', 'held'])
  expect(statesAt(3)).toEqual(['past', 'arrived'])
})

it('goes to the step at which a message is on its way', () => {
  expect(rowsAt(3).map(({ goTo }) => goTo)).toEqual([0, 1])
})

it('shows a message as it was sent until its change is delivered', () => {
  expect(rowsAt(1)[0]?.row).toMatchObject({ message: asked, original: null })
  expect(rowsAt(2)[0]?.row).toMatchObject({ message: changed, original: asked })
})

function rowsAt(count: number) {
  const path = branch.slice(0, count)
  const here = path.at(-1)
  if (!here) throw new Error('A path has at least one step.')
  return ladderRows({ branch, path, step: here, message: messageAt(path) })
}

function statesAt(count: number) {
  return rowsAt(count).map(({ state }) => state)
}
