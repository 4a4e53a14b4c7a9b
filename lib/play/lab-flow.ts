/** A lab as a flow, so that it is played, kept and gone on with like any other. */
import type { Playable } from '@/content/attacks/lab'
import type { Move } from '@/content/attacks/move'
import type { Flow } from '@/content/types'

/** Of a lab two flows can be had: the attack as it is watched, and what was before it, after which somebody does it alone. */
export type LabWay = 'watch' | 'yourself'

/** The id of a lab’s flow. */
export function labFlowId(lab: string, way: LabWay): string {
  return `attack-${way}-${lab}`
}

/** The flow of a lab. What may be changed in its world is what its fixes change. */
export function labFlow(lab: Playable, way: LabWay): Flow {
  const script = way === 'watch' ? [...lab.before, ...lab.attack] : lab.before
  return { ...labPlay(lab, script), id: labFlowId(lab.id, way) }
}

/** The lab’s world with another script in it. */
export function labPlay(lab: Playable, script: readonly Move[]): Flow {
  return {
    id: `attack-${lab.id}`,
    title: lab.title,
    story: lab.lead,
    useWhen: '',
    dontWhen: '',
    settings: [...new Set(lab.fixes.flatMap((fix) => Object.keys(fix.with)))] as Flow['settings'],
    defaults: lab.world,
    parties: lab.parties,
    opening: { gist: lab.title, question: lab.title, text: lab.lead },
    beats: [],
    recap: { title: lab.title, parts: [], onward: [] },
    acts: lab.reactions,
    endings: [],
    whatIfs: [],
    script,
  }
}
