/** What is taught and asked is whole: every concept has its lesson, its items and its evidence, and every name stands for something. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { beliefs } from '@/content/beliefs'
import { dialogues } from '@/content/dialogues/dialogues'
import { glossary } from '@/content/glossary/glossary'
import type { Item, ItemKind, Option } from '@/content/item'
import { concepts, lessons } from '@/content/lessons/lessons'
import { items, pairs } from '@/content/questions/questions'
import { matches } from '@/lib/recall/match-text'
import { labGuards } from '@/lib/world/guards'
import { taughtIn } from '../../support/taught'
import { dialogueTroubles } from './dialogue-troubles'

const doc = readFileSync(new URL('../../../docs/questions.md', import.meta.url), 'utf8')
/** Its rows: number, question, place. */
const questions = [...doc.matchAll(/^\| (\d+\.\w+) \| (.*?) ?\| (\S+) \|$/gm)]
const multipleChoice: readonly ItemKind[] = ['choice', 'several']
const everyItem = [...items, ...pairs.flatMap(({ a, b }) => [a, b])]

function optionsOf(item: Item): readonly Option[] {
  return 'options' in item ? item.options : []
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

describe('the bank', () => {
  test('has at least 150 items, at least 45 of them live, and at most half of them multiple choice', () => {
    expect(items.length).toBeGreaterThanOrEqual(150)
    expect(items.filter((item) => 'live' in item && item.live).length).toBeGreaterThanOrEqual(45)
    expect(items.filter(({ kind }) => multipleChoice.includes(kind)).length).toBeLessThanOrEqual(items.length / 2)
  })

  test('has items of every kind', () => {
    const kinds = ['choice', 'several', 'order', 'match', 'cloze', 'spot', 'predict', 'recall', 'build']
    expect([...new Set(items.map(({ kind }) => kind))].sort()).toEqual(kinds.sort())
  })

  test('names nothing twice', () => {
    const cards = lessons.flatMap(({ stick }) => stick.cards.map(({ id }) => id))
    expect(repeated([...everyItem.map(({ id }) => id), ...cards])).toEqual([])
    expect(repeated(everyItem.map(({ ask, situation }) => `${situation} ${ask}`))).toEqual([])
  })
})

describe('the concepts', () => {
  test('are 58, each in one lesson', () => {
    expect(concepts.map(({ number }) => number).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 58 }, (_, index) => index + 1),
    )
    expect(lessons.flatMap((lesson) => lesson.concepts).toSorted((one, other) => one - other)).toHaveLength(58)
    expect(new Set(lessons.flatMap((lesson) => lesson.concepts)).size).toBe(58)
  })

  test('need what comes before them', () => {
    for (const { number, needs } of concepts) for (const need of needs) expect(need, `${number}`).toBeLessThan(number)
  })
})

test('the test before and the test after have 20 pairs, one for each lesson', () => {
  const lessonOf = ({ a }: (typeof pairs)[number]) => lessons.find((one) => one.concepts.includes(a.concept))?.id
  expect(pairs.map(lessonOf).toSorted()).toEqual(lessons.map(({ id }) => id).toSorted())
  for (const { a, b } of pairs) expect(a.kind).toBe(b.kind)
})

test('every question of docs/questions.md is answered at the place it names, and every one that is answered stands there', () => {
  const answered = lessons.flatMap((lesson) =>
    concepts
      .filter(({ number }) => lesson.concepts.includes(number))
      .flatMap(({ asked }) => asked.map(({ id, question }) => [id, question, `/learn/${lesson.id}#ask-${id}`])),
  )
  const listed = questions.map(([, ...cells]) => cells)
  const inOrder = (rows: string[][]) => rows.map((row) => row.join(' | ')).toSorted()
  expect(listed.length).toBeGreaterThanOrEqual(133)
  expect(inOrder(listed)).toEqual(inOrder(answered))
})

test('every dialogue has no dead end, no turn that nobody reaches, and ends', () => {
  expect(dialogues.flatMap(dialogueTroubles)).toEqual([])
})

test('every belief is one that an option, a lesson or a concept names', () => {
  const named = JSON.stringify([items, pairs, lessons, concepts])
  expect(Object.keys(beliefs).filter((id) => !named.includes(`"${id}"`))).toEqual([])
})

describe.each(lessons.map(({ id }) => id))('%s', (id) => {
  const { lesson, concepts: own, items: asked, pages, prose } = taughtIn(id)
  const bank = asked.filter((item) => items.includes(item))

  test('every concept has at least two items, evidence, a truth and a wrong belief', () => {
    for (const { number, truth, evidence, beliefs: wrong } of own) {
      expect(bank.filter(({ concept }) => concept === number).length, `${number}`).toBeGreaterThanOrEqual(2)
      expect(evidence.length, `${number}`).toBeGreaterThan(0)
      expect(wrong.length, `${number}`).toBeGreaterThan(0)
      expect(truth, `${number}`).not.toBe('')
    }
  })

  test('every concept has its place in the prose, once', () => {
    const places = [...prose.matchAll(/<Concept n=\{(\d+)\} \/>/g)].map(([, number]) => Number(number))
    expect(places.toSorted((one, other) => one - other)).toEqual(own.map(({ number }) => number))
  })

  test('its attempt, its pauses, its five questions and its dialogue are there, and the five are of several kinds', () => {
    const ids = new Set(items.map((item) => item.id))
    const pauses = [...prose.matchAll(/<Pause id="([^"]+)" \/>/g)].map(([, pause = '']) => pause)
    for (const name of [lesson.attempt, ...lesson.quiz, ...pauses]) expect(ids, name).toContain(name)
    expect(repeated(lesson.quiz)).toEqual([])
    const kinds = new Set(lesson.quiz.map((name) => items.find((item) => item.id === name)?.kind))
    expect(kinds.size).toBeGreaterThanOrEqual(3)
    expect(dialogues.map((dialogue) => dialogue.id)).toContain(lesson.walk)
  })

  test('its picture has things that are there, moves that name them, and one question', () => {
    const { things, moves, hidden = [], question } = lesson.picture
    const names = things.map((thing) => thing.id)
    expect(repeated(names)).toEqual([])
    for (const name of [...hidden, ...moves.flatMap(({ shows }) => Object.keys(shows))]) expect(names).toContain(name)
    expect(moves.length).toBeGreaterThanOrEqual(2)
    expect(question.options.filter(({ right }) => right)).toHaveLength(1)
  })

  test('it can be made to stick: a sentence, a hook, an example and at least three cards', () => {
    const { sentence, hook, example, cards } = lesson.stick
    for (const text of [sentence, hook, example, lesson.lead]) expect(text).not.toBe('')
    expect(cards.length).toBeGreaterThanOrEqual(3)
    for (const { concept } of cards) expect(lesson.concepts).toContain(concept)
  })

  test('every page it names is there', () => {
    const named = [...pages, ...[...prose.matchAll(/\]\((\/[^)]*)\)/g)].map(([, page = '']) => page)]
    expect(named.filter((page) => !isPage(page))).toEqual([])
  })

  test.each(asked.map((item) => [item.id, item] as const))('%s can be right and can be wrong', (_, item) => {
    const options = optionsOf(item)
    const right = options.filter((option) => option.right)
    if (options.length > 0) expect(options.length).toBeGreaterThan(right.length)
    if (options.length > 0 && item.kind !== 'several') expect(right).toHaveLength(1)
    if (item.kind === 'several') expect(right.length).toBeGreaterThan(0)
    if (item.kind === 'spot') for (const option of options) expect(option.right === true).toBe(undone(option))
    if (item.kind === 'cloze')
      for (const { choices } of item.gaps) expect(choices.filter((choice) => choice.right)).toHaveLength(1)
    if (item.kind === 'order') expect(item.cards.length).toBeGreaterThanOrEqual(4)
    expect(item.id.startsWith(`${item.concept}-`)).toBe(true)
  })

  test.each(asked.filter(({ kind }) => kind === 'recall').map((item) => [item.id, item] as const))(
    '%s understands each of its readings by its own words first',
    (_, item) => {
      if (item.kind !== 'recall') return
      expect(item.readings.some(({ right }) => right)).toBe(true)
      for (const reading of item.readings)
        expect(item.readings.find(({ any }) => matches(reading.means, any)) ?? reading, reading.means).toBe(reading)
    },
  )
})

function undone(option: Option): boolean {
  return 'undoes' in option && option.undoes === 0
}

const rooms = ['/', '/flows', '/tokens', '/compare', '/glossary', '/learn', '/quiz', '/import', '/notes']

/** A room, a flow, a lesson, an attack lab, or an entry of the glossary. What stands behind `?` and `#` of a room is the room’s own affair. */
function isPage(page: string): boolean {
  const [path = '', fragment] = page.split('#')
  const room = path.split('?')[0] ?? ''
  if (room === '/glossary' && fragment !== undefined) return glossary.some(({ id }) => id === fragment)
  if (room.startsWith('/attacks/')) return Object.hasOwn(labGuards, room.replace('/attacks/', ''))
  return rooms.includes(room) || /^\/flows\/[a-z-]+/.test(room) || lessons.some(({ id }) => room === `/learn/${id}`)
}
