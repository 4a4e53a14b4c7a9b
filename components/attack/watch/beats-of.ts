/** An attack, told beat by beat. */
import type { Lab } from '@/content/attacks/lab'
import type { Telling } from '@/content/attacks/move'
import { moveAt } from '@/lib/play/script'
import { rowsOf } from '@/lib/world/readings/tree'
import type { StepView } from '@/lib/world/run'

/** `start` and `end` are indexes in the path: the steps of the beat, without the one at `end`. */
export type LabBeat = Telling & { readonly start: number; readonly end: number }

/** A beat begins with each move that tells something, and has all the steps up to the next one. */
export function beatsOf({ before, attack }: Pick<Lab, 'before' | 'attack'>, path: readonly StepView[]): LabBeat[] {
  const script = [...before, ...attack]
  const moves = moveAt(script, path)
  const told = script.flatMap(({ tells }, index) => (tells ? [{ tells, index }] : []))
  const ends = told.map((_, number) => {
    const next = told[number + 1]?.index ?? script.length
    return moves.findLastIndex((move) => move < next) + 1
  })
  return told.map(({ tells }, number) => ({ ...tells, start: ends[number - 1] ?? 0, end: ends[number] ?? 0 }))
}

/** The first message that was sent in a beat; where none was, one that there is not yet. */
export function firstMessageOf(path: readonly StepView[], { start, end }: Pick<LabBeat, 'start' | 'end'>): number {
  if (start === 0) return 0
  const before = rowsOf(path.slice(0, start)).length
  return rowsOf(path.slice(0, end))[before]?.message.id ?? Number.POSITIVE_INFINITY
}

/** The first message of the attack itself, without what was before it. */
export function attackBegins({ before, attack }: Pick<Lab, 'before' | 'attack'>, path: readonly StepView[]): number {
  const start = moveAt([...before, ...attack], path).findIndex((move) => move >= before.length)
  return firstMessageOf(path, { start: Math.max(0, start), end: path.length })
}
