/** One scale for every run that is drawn, so that a bar is as long as its figure everywhere. */
import type { FourWays, MeasuredWay, Timed } from '@/lib/world/readings/measured-way'

export type Scale = {
  readonly bytes: number
  /** In microseconds. */
  readonly time: number
  /** In seconds. */
  readonly life: number
  readonly times: readonly Timed[]
}

/** What is longest ends the scale. One slow round must not make all the others small: its line leads beyond it. */
export function scaleOf({ ways, matched, cached }: FourWays): Scale {
  const all = [...ways, matched, cached]
  const median = Math.max(...all.map(({ time }) => time.median))
  return {
    bytes: Math.max(...all.map(({ measures }) => measures.bytes.value.request)),
    time: Math.min(Math.max(...all.map(({ time }) => time.high)), median * 1.6),
    life: Math.max(1, ...all.map(({ measures }) => stillGood(measures.stolen.value))),
    times: ways.map(({ time }) => time),
  }
}

type Stolen = MeasuredWay['measures']['stolen']['value']

/** For how many seconds at most a copy goes on working: as long as it lives, or as the API goes by what it was told of it. */
export function stillGood({ works, lives, kept }: Stolen): number {
  return works ? (kept ?? lives ?? 0) : 0
}

/** No other range overlaps this one: the difference says something. */
export function isDistinct(time: Timed, times: readonly Timed[]): boolean {
  return times.every((other) => other === time || other.high < time.low || time.high < other.low)
}
