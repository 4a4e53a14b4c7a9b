/** What `npm run load` is asked for. */
import { parseArgs } from 'node:util'
import type { Kind } from './servers'

/** A class, or several at the same time, and what befalls them. */
export type Scenario = Kind & {
  readonly students: number
  readonly rooms: number
  readonly moves: number
  /** In milliseconds. */
  readonly every: number
  readonly kill?: 'server' | 'redis' | undefined
  readonly pages: boolean
}

export type Wanted = { readonly scenarios: readonly Scenario[]; readonly pace: boolean }

const quick = { students: 300, rooms: 1, moves: 6, every: 1000, pages: false } as const
const whole = { ...quick, moves: 20, every: 2000 } as const
const many = { students: 1000, rooms: 4 } as const

/** About two minutes, and about twenty. */
const tables = {
  quick: [
    { ...quick, store: 'sqlite', instances: 1, kill: 'server' },
    { ...quick, store: 'redis', instances: 2, kill: 'server' },
    { ...quick, store: 'redis', instances: 2, kill: 'redis' },
  ],
  full: [
    { ...whole, store: 'sqlite', instances: 1 },
    { ...whole, store: 'sqlite', instances: 1, pages: true },
    { ...whole, store: 'sqlite', instances: 1, workers: 2, pages: true },
    { ...whole, ...many, store: 'sqlite', instances: 1 },
    { ...whole, store: 'sqlite', instances: 1, kill: 'server' },
    { ...whole, store: 'redis', instances: 1 },
    { ...whole, store: 'redis', instances: 2 },
    { ...whole, ...many, store: 'redis', instances: 2 },
    { ...whole, store: 'redis', instances: 2, kill: 'server' },
    { ...whole, store: 'redis', instances: 2, kill: 'redis' },
  ],
} as const satisfies { readonly [name: string]: readonly Scenario[] }

const known = {
  students: { type: 'string' },
  rooms: { type: 'string' },
  moves: { type: 'string' },
  every: { type: 'string' },
  store: { type: 'string' },
  instances: { type: 'string' },
  workers: { type: 'string' },
  kill: { type: 'string' },
  pages: { type: 'boolean' },
  full: { type: 'boolean' },
  pace: { type: 'boolean' },
} as const

/** The scenario that the arguments describe; a whole table where they describe none. */
export function wantedBy(args: readonly string[]): Wanted {
  const { values } = parseArgs({ args: [...args], options: known })
  const { full = false, pace = false, ...one } = values
  if (Object.keys(one).length > 0) return { scenarios: [scenarioOf(one)], pace }
  if (pace) return { scenarios: [], pace }
  return { scenarios: full ? tables.full : tables.quick, pace: true }
}

type Given = Readonly<Record<string, string | boolean | undefined>>

function scenarioOf(given: Given): Scenario {
  return {
    students: numberIn(given, 'students', whole.students),
    rooms: numberIn(given, 'rooms', whole.rooms),
    moves: numberIn(given, 'moves', whole.moves),
    every: numberIn(given, 'every', whole.every),
    store: oneOf(given, 'store', ['sqlite', 'redis']) ?? 'sqlite',
    instances: oneOf(given, 'instances', ['1', '2']) === '2' ? 2 : 1,
    workers: oneOf(given, 'workers', ['1', '2']) === '2' ? 2 : 1,
    kill: oneOf(given, 'kill', ['server', 'redis']),
    pages: given.pages === true,
  }
}

function numberIn(given: Given, name: string, otherwise: number): number {
  const value = given[name] === undefined ? otherwise : Number(given[name])
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1.`)
  return value
}

function oneOf<Value extends string>(given: Given, name: string, all: readonly Value[]): Value | undefined {
  const value = given[name]
  const found = all.find((each) => each === value)
  if (value !== undefined && found === undefined) throw new Error(`--${name} takes ${all.join(' or ')}.`)
  return found
}
