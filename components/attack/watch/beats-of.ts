/** An attack, told beat by beat. */
import type { Lab } from '@/content/attacks/lab'
import type { Telling } from '@/content/attacks/move'
import { moveAt } from '@/lib/play/script'
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
