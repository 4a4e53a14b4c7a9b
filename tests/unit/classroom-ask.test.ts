import { describe, expect, test } from 'vitest'
import { stepOfAsking } from '@/components/classroom/ask/asking-step'
import { searched } from '@/components/classroom/ask/bank'
import { isAskable, itemQuestion } from '@/components/classroom/ask/item-question'
import { showItem } from '@/components/classroom/ask/item-truth'
import { placeOf } from '@/components/classroom/ask/played-place'
import { questionsHere } from '@/components/classroom/ask/run-question'
import { loadableFlows, loadFlow } from '@/components/classroom/teach/load-flow'
import { tellBranch } from '@/components/stage/story/told'
import { beliefs } from '@/content/beliefs'
import { flows } from '@/content/flows/flows'
import { items } from '@/content/questions/questions'
import { leafFrom, pathTo, rowsOf } from '@/lib/world/readings/tree'
import { player } from '../contract/recall-player'

const playing = { player, loadFlow }
const askable = items.filter(isAskable)

describe('an item as a question for a class', () => {
  test('is one that has one right answer, in a place that says nothing, and names every wrong belief', () => {
    expect(askable.length).toBeGreaterThan(100)
    const places = askable.map((item) => {
      const { answers, ask } = itemQuestion(item, beliefs, 'one')
      expect(ask).toBe(item.ask)
      expect(answers.filter(({ right }) => right)).toHaveLength(1)
      for (const { right, belief } of answers) expect(right || belief).toBeTruthy()
      return answers.findIndex(({ right }) => right)
    })
    expect(new Set(places).size).toBeGreaterThan(2)
  })

  test('leaves out what nobody can vote on', () => {
    const kinds = new Set<string>(items.filter((item) => !isAskable(item)).map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['match', 'order', 'cloze', 'recall', 'build', 'spot']))
    expect(kinds.has('choice')).toBe(false)
  })

  test('that is live shows its message, and the class is led to where the run decides', async () => {
    const live = askable.find(({ id }) => id === '24-mallory-brings-the-code')
    if (!live) throw new Error('The bank has lost this item.')
    const { situation, truth } = await showItem(live, playing)
    expect(situation).toMatch(/^The message: POST \/token, from Photoprint to Acme ID, with /)
    expect(truth?.own).toEqual([{ from: 'token-request', whatIf: 'wrong-code-verifier' }])
    expect(truth?.message).toBeGreaterThan(18)
  })
})

describe('a place that content names', () => {
  test('is said as a class needs it: in the story, in a what-if, and at the end', async () => {
    const held = await placeOf({ flow: 'authorization-code', at: 'token-request' }, playing)
    expect(held).toMatchObject({ position: 'token-request', own: [], recap: false, view: 'story' })
    const changed = await placeOf({ flow: 'authorization-code', whatIf: 'code-replayed' }, playing)
    expect(changed.own).toEqual([{ from: 'token-request', whatIf: 'code-replayed' }])
    const end = await placeOf({ flow: 'refresh', at: 'recap', settings: { accessToken: 'opaque' } }, playing)
    expect(end).toMatchObject({ recap: true, settings: { accessToken: 'opaque' } })
    expect(end.message).toBe(end.of)
  })

  test('is refused where there is none', async () => {
    await expect(placeOf({ flow: 'authorization-code', at: 'nowhere' }, playing)).rejects.toThrow('nowhere')
    await expect(placeOf({ flow: 'constructor' }, playing)).rejects.toThrow('There is no flow')
  })
})

describe('what happens next', () => {
  test('has one right answer at every step of every flow, and the run shows it at a later message', async () => {
    for (const flow of flows) {
      const answer = await playing.player.startRun({ flow: flow.id, play: 'end' })
      if (!answer.ok) throw new Error(answer.problem.detail)
      const run = answer.value
      const branch = pathTo(run, leafFrom(run, 0))
      const settings = branch[0]?.settings ?? run.settings
      const told = tellBranch(flow, settings, branch)
      for (const [index, step] of branch.entries()) {
        const nextAction = branch[index + 1]?.action ?? null
        const place = { run, branch, path: branch.slice(0, index + 1), step, nextAction }
        for (const { question, truth } of questionsHere(place, { ...told, number: told.numbers.get(step.id) ?? 0 })) {
          expect(question.answers.filter(({ right }) => right)).toHaveLength(1)
          expect(question.answers.length).toBeGreaterThan(1)
          expect(branch.findIndex(({ id }) => id === truth)).toBeGreaterThan(index)
          expect(rowsOf(branch).length).toBeGreaterThan(0)
        }
      }
    }
  })
})

describe('asking', () => {
  const asked = { id: 'a', ask: 'Who?', answers: [], askedAt: 0, rounds: [], open: true, shown: false, away: false }
  const tally = { counts: [], unsure: 0, votes: 0 }

  test.each([
    ['vote', { open: true, tallies: [tally] }, false],
    ['talk', { open: false, tallies: [tally] }, false],
    ['again', { open: true, tallies: [tally, tally] }, false],
    ['side', { open: false, tallies: [tally, tally] }, false],
    ['side', { open: false, shown: true, tallies: [tally] }, false],
    ['run', { open: false, tallies: [tally] }, true],
  ] as const)('is at the step “%s”', (step, how, ran) => {
    expect(stepOfAsking({ ...asked, ...how }, ran)).toBe(step)
  })

  test('finds a question where every word is somewhere in it', () => {
    const bank = [{ id: 'one', title: 'One', items: askable.map((item) => ({ item, beliefs: {} })) }]
    const found = searched(bank, 'SLASH  end')
    expect(found[0]?.items.length).toBeGreaterThan(0)
    expect(found[0]?.items.length).toBeLessThan(10)
    expect(searched(bank, 'there is no such word zzz')).toEqual([])
  })
})

test('every flow can be fetched by its id', async () => {
  expect(loadableFlows.toSorted()).toEqual(flows.map(({ id }) => id).toSorted())
  expect((await loadFlow('ciba')).id).toBe('ciba')
})
