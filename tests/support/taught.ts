/** What a lesson teaches and asks, taken apart: its items, the places it names, and the values it shows. */
import { readFileSync } from 'node:fs'
import { dialogues } from '@/content/dialogues/dialogues'
import type { StagePlace, ValueIn } from '@/content/evidence'
import type { Item } from '@/content/item'
import type { Concept, Lesson } from '@/content/lesson'
import { concepts, lessons } from '@/content/lessons/lessons'
import { items, pairs } from '@/content/questions/questions'

export type Taught = {
  readonly lesson: Lesson
  readonly concepts: readonly Concept[]
  /** Those of the bank, and those of the test before and after. */
  readonly items: readonly Item[]
  readonly places: readonly StagePlace[]
  /** Values, each with the run that it is read off. */
  readonly values: readonly (readonly [StagePlace, ValueIn])[]
  readonly pages: readonly string[]
  readonly prose: string
}

const prose = (id: string) => readFileSync(new URL(`../../content/lessons/${id}/read.mdx`, import.meta.url), 'utf8')

export function taughtIn(id: string): Taught {
  const lesson = lessons.find((one) => one.id === id)
  if (!lesson) throw new Error(`There is no lesson "${id}".`)
  const own = concepts.filter(({ number }) => lesson.concepts.includes(number))
  const asked = [...items, ...pairs.flatMap(({ a, b }) => [a, b])].filter(({ concept }) =>
    lesson.concepts.includes(concept),
  )
  const dialogue = dialogues.find((one) => one.id === lesson.walk)
  const all = [lesson, own, asked, dialogue]
  const text = prose(id)
  return {
    lesson,
    concepts: own,
    items: asked,
    places: distinct([...found(all, isPlace), ...placesIn(text)]),
    values: [
      ...asked.flatMap((item) => ('live' in item && item.live ? valuesAt(item.live, item) : [])),
      ...valuesAt(lesson.picture.run, lesson.picture),
      ...valuesIn(text).map((value) => [lesson.picture.run, value] as const),
    ],
    pages: found(all, isPage).map(({ page }) => page),
    prose: text,
  }
}

function valuesAt(place: StagePlace, within: unknown): (readonly [StagePlace, ValueIn])[] {
  return found(within, isValue).map((value) => [place, value] as const)
}

/** What `is` says yes to, wherever it stands. */
function found<Kind>(value: unknown, is: (value: object) => value is Kind & object): Kind[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(is(value) ? [value] : []), ...Object.values(value).flatMap((member) => found<Kind>(member, is))]
}

const isPlace = (value: object): value is StagePlace => 'flow' in value && 'at' in value
const isPage = (value: object): value is { readonly page: string } => 'page' in value && typeof value.page === 'string'
const isValue = (value: object): value is ValueIn => 'message' in value && 'name' in value && !('in' in value)

function distinct(places: readonly StagePlace[]): StagePlace[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}

/** The runs of a lesson’s prose: `<Run flow="…" at="…" settings={{ … }} whatIf="…" />`. */
function placesIn(text: string): StagePlace[] {
  return [...text.matchAll(/<Run\s([^>]*?)\/>/gs)].map(([, words = '']) => {
    const attribute = (name: string) => words.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1]
    const settings = words.match(/settings=\{\{(.*?)\}\}/s)?.[1]
    const whatIf = attribute('whatIf')
    return {
      flow: attribute('flow') ?? '',
      at: attribute('at') ?? '',
      ...(settings !== undefined && { settings: settingsFrom(settings) }),
      ...(whatIf !== undefined && { whatIf }),
    }
  })
}

function settingsFrom(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/(\w+):\s*['"]([^'"]*)['"]/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** The values of a lesson’s prose: `<Value message="…" name="…" claim="…" />`. */
function valuesIn(text: string): ValueIn[] {
  return [...text.matchAll(/<Value\s([^>]*?)\/>/gs)].map(([, words = '']) => {
    const attributes = Object.fromEntries(
      [...words.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    )
    return { message: '', name: '', ...attributes }
  })
}
