/** When each part of a journey moves, in milliseconds from its start. Pure: what is moved is measured in `scene.ts`. */

export type Span = readonly [start: number, end: number]

/** What the times depend on: whether an arrow ends in a redirect that is followed through an address bar. */
export type TimedLeg = { readonly turns: boolean }

export type LegTimes = {
  readonly go: Span
  readonly ring: Span
  /** What its receiver knows from it. */
  readonly gain: Span
  /** Up into the address bar and out of it again. */
  readonly bar: BarTimes | null
}

export type BarTimes = {
  readonly lift: Span
  readonly light: Span
  readonly swap: Span
  readonly leave: Span
}

export type Timetable = {
  readonly legs: readonly LegTimes[]
  /** From the lane of the last receiver into what it knows. */
  readonly fall: Span
  /** What is sent once that is delivered, where it is drawn too. */
  readonly depart: Span
  readonly length: number
  /** The moments to stand still at, where nothing may move. The last is the end. */
  readonly stills: readonly number[]
}

const firstLeg = 620
const laterLeg = 500
/** Between an arrival and what is sent then. */
const turn = 140
/** From an arrival at an address bar's browser to its going on, of which a person reads most. */
const throughBar = 2160
/** From the last arrival to the end. */
const landing = 880
/** So long each still stands. */
export const stillFor = 1200

/** The legs of a journey one after the other, the last of which lands. One leg takes 1.5 s; with an address bar two take 4.2 s. */
export function timetable(legs: readonly TimedLeg[]): Timetable {
  const goes = spans(legs)
  const arrived = goes.at(-1)?.[1] ?? 0
  const length = arrived + landing
  const times = goes.map((go, index) => legTimes(go, legs[index]?.turns === true, index === goes.length - 1))
  return {
    legs: times,
    fall: [arrived + 120, arrived + 560],
    depart: [length - firstLeg, length],
    length,
    stills: stillsOf(times, length),
  }
}

function spans(legs: readonly TimedLeg[]): Span[] {
  let at = 0
  return legs.map(({ turns }, index) => {
    const end = at + (index === 0 ? firstLeg : laterLeg)
    const span: Span = [at, end]
    at = end + (turns ? throughBar : turn)
    return span
  })
}

function legTimes(go: Span, turns: boolean, isLast: boolean): LegTimes {
  const [, end] = go
  const gain: Span = isLast ? [end + 520, end + landing] : [end + 100, end + 360]
  return { go, ring: [end - 60, end + 240], gain, bar: turns ? barTimes(end) : null }
}

function barTimes(from: number): BarTimes {
  const span = (start: number, end: number): Span => [from + start, from + end]
  return { lift: span(140, 540), light: span(540, 800), swap: span(1440, 1760), leave: span(1760, throughBar) }
}

/** Lit in the address bar; half on the way from there; delivered. */
function stillsOf(legs: readonly LegTimes[], length: number): number[] {
  const found = legs.flatMap(({ bar }, index) => {
    const next = legs[index + 1]
    return bar && next ? [(bar.light[1] + bar.swap[0]) / 2, (next.go[0] + next.go[1]) / 2] : []
  })
  return [...found, length]
}
