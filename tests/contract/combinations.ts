/** Which combinations of settings a flow is played in. */
import type { Flow } from '@/content/types'
import { choicesOf, type SettingName, type Settings, settingsOf } from '@/lib/world/settings'

type Chosen = Partial<Settings>
type Offering = Pick<Flow, 'settings' | 'choices'>

/** Up to this many, every single combination is played. */
const mostWhole = 200

/**
 * Every combination of a flow's settings; where they are too many to play at every change, a set in which every three
 * values of three settings occur together at least once.
 */
export function combinationsOf(flow: Flow): Settings[] {
  const size = flow.settings.reduce((product, name) => product * choicesOf(flow, name).length, 1)
  const chosen = size <= mostWhole ? product(flow, flow.settings) : triples(flow)
  return chosen.map((each) => settingsOf(flow, each))
}

/** Every combination there is, however many. */
export function product(flow: Offering, names: readonly SettingName[]): Chosen[] {
  return names.reduce<Chosen[]>(
    (all, name) => all.flatMap((chosen) => choicesOf(flow, name).map((value) => ({ ...chosen, [name]: value }))),
    [{}],
  )
}

/** Greedily: each new combination begins with a triple that no earlier one has, and takes up as many more as it can. */
function triples(flow: Offering): Chosen[] {
  const wanted = new Map(everyThree(flow).map((triple) => [textOf(triple), triple]))
  const found: Chosen[] = []
  for (let [first] = wanted.values(); first; [first] = wanted.values()) {
    const chosen = flow.settings.reduce(
      (so, name) => (name in so ? so : { ...so, [name]: bestValue(flow, name, so, wanted) }),
      first,
    )
    for (const [text, triple] of wanted) if (isIn(triple, chosen)) wanted.delete(text)
    found.push(chosen)
  }
  return found
}

function everyThree(flow: Offering): Chosen[] {
  const names = flow.settings
  return names.flatMap((one, i) =>
    names.slice(i + 1).flatMap((two, j) => names.slice(i + j + 2).flatMap((three) => product(flow, [one, two, three]))),
  )
}

function bestValue(flow: Offering, name: SettingName, so: Chosen, wanted: ReadonlyMap<string, Chosen>): string {
  const gain = (value: string) => {
    const next = { ...so, [name]: value }
    return [...wanted.values()].filter((triple) => name in triple && isIn(triple, next)).length
  }
  const gains = choicesOf(flow, name).map((value) => [gain(value), value] as const)
  return gains.sort(([a], [b]) => b - a)[0]?.[1] ?? ''
}

function isIn(part: Chosen, whole: Chosen): boolean {
  return Object.entries(part).every(([name, value]) => whole[name as SettingName] === value)
}

function textOf(chosen: Chosen): string {
  return JSON.stringify(chosen)
}
