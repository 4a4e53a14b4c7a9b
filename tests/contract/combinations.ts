/** Which combinations of settings a flow is played in. */
import type { Flow } from '@/content/types'
import { choicesOf, type SettingName, type Settings, type SettingsCondition, settingsOf } from '@/lib/world/settings'

type Chosen = Partial<Settings>
type Offering = Pick<Flow, 'settings' | 'choices'>

/** Up to this many, every single combination is played. `MOST_COMBINATIONS=50000` plays all of every flow, and takes its time. */
const mostWhole = Number(process.env.MOST_COMBINATIONS ?? 200)

/**
 * Every combination of a flow's settings; where they are too many to play at every change, a set in which every three
 * values of three settings occur together at least once in the last ending, and every two of two in each of the others.
 */
export function combinationsOf(flow: Flow): Settings[] {
  if (sizeOf(flow) <= mostWhole) return product(flow, flow.settings).map((each) => settingsOf(flow, each))
  const last = flow.endings.length - 1
  return distinct(flow.endings.flatMap(({ when }, at) => combinationsWhere(flow, when, at === last ? 3 : 2)))
}

/**
 * The same for the part of a flow that meets a condition. With a strength of 2, a smaller set: every two values of two
 * settings occur together.
 */
export function combinationsWhere(flow: Flow, when: SettingsCondition = {}, strength = 2): Settings[] {
  const part = partOf(flow, when)
  if (!part) return []
  const small = sizeOf(flow) <= mostWhole
  return (small ? product(part, part.settings) : covering(part, strength)).map((each) => settingsOf(flow, each))
}

/** Every combination there is, however many. */
function product(flow: Offering, names: readonly SettingName[]): Chosen[] {
  return names.reduce<Chosen[]>(
    (all, name) => all.flatMap((chosen) => choicesOf(flow, name).map((value) => ({ ...chosen, [name]: value }))),
    [{}],
  )
}

function sizeOf(flow: Offering): number {
  return flow.settings.reduce((product, name) => product * choicesOf(flow, name).length, 1)
}

/** The flow with fewer choices; `null` where it never meets the condition. */
function partOf(flow: Flow, when: SettingsCondition): Offering | null {
  const fixed = settingsOf(flow)
  const chosen = Object.entries(when).map(([key, values]) => {
    const name = key as SettingName
    const offered = flow.settings.includes(name) ? choicesOf(flow, name) : [fixed[name]]
    return [name, offered.filter((value) => values.includes(value))] as const
  })
  if (chosen.some(([, values]) => values.length === 0)) return null
  return { settings: flow.settings, choices: { ...flow.choices, ...Object.fromEntries(chosen) } }
}

/** Greedily: each new combination begins with values that do not occur together yet, and takes up as many more as it can. */
function covering(flow: Offering, strength: number): Chosen[] {
  const wanted = new Map(groupsOf(flow.settings, strength).flatMap((names) => product(flow, names).map(named)))
  const found: Chosen[] = []
  for (let [first] = wanted.values(); first; [first] = wanted.values()) {
    const chosen = completed(flow, first, wanted)
    for (const [text, group] of wanted) if (isIn(group, chosen)) wanted.delete(text)
    found.push(chosen)
  }
  return found
}

/** The rest of a combination, setting by setting. */
function completed(flow: Offering, first: Chosen, wanted: ReadonlyMap<string, Chosen>): Chosen {
  let chosen = first
  for (const name of flow.settings)
    if (!(name in chosen)) chosen = { ...chosen, [name]: bestValue(flow, name, chosen, wanted) }
  return chosen
}

/** Every way to choose so many of these names. */
function groupsOf(names: readonly SettingName[], size: number): SettingName[][] {
  if (size === 0) return [[]]
  return names.flatMap((name, at) => groupsOf(names.slice(at + 1), size - 1).map((rest) => [name, ...rest]))
}

function bestValue(flow: Offering, name: SettingName, so: Chosen, wanted: ReadonlyMap<string, Chosen>): string {
  const gain = (value: string) => {
    const next = { ...so, [name]: value }
    return [...wanted.values()].filter((group) => name in group && isIn(group, next)).length
  }
  const gains = choicesOf(flow, name).map((value) => [gain(value), value] as const)
  return gains.sort(([a], [b]) => b - a)[0]?.[1] ?? ''
}

function isIn(part: Chosen, whole: Chosen): boolean {
  return Object.entries(part).every(([name, value]) => whole[name as SettingName] === value)
}

function distinct(all: readonly Settings[]): Settings[] {
  return [...new Map(all.map((settings) => [JSON.stringify(settings), settings])).values()]
}

function named(chosen: Chosen): [string, Chosen] {
  return [JSON.stringify(chosen), chosen]
}
