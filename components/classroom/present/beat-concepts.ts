/** Which concepts a speaker may want at a beat: those whose evidence is one of its messages. For the server: it reads every lesson. */
import type { BeliefId } from '@/content/beliefs'
import type { Evidence } from '@/content/evidence'
import type { Concept } from '@/content/lesson'
import type { Beat } from '@/content/telling'
import type { Flow } from '@/content/types'

export type Told = {
  readonly title: string
  readonly truth: string
  /** As people say it. */
  readonly beliefs: readonly string[]
  /** What people ask about it. */
  readonly asks: readonly string[]
}

/** By the id of a beat. */
export type ToldByBeat = Readonly<Record<string, readonly Told[]>>

type Known = { readonly concepts: readonly Concept[]; readonly said: (id: BeliefId) => string }

const most = 2

/** For every beat of a flow, its concepts: those with the most evidence in it first. */
export function toldByBeat(flow: Flow, known: Known): ToldByBeat {
  return Object.fromEntries(flow.beats.map((beat) => [beat.id, conceptsOf(flow, beat, known)]))
}

function conceptsOf(flow: Flow, beat: Beat, { concepts, said }: Known): Told[] {
  const kinds = new Set([beat.from, beat.key, ...beat.legs.map(({ at }) => at)].flat())
  const isHere = (evidence: Evidence) =>
    'place' in evidence && evidence.place.flow === flow.id && [...kinds].some((kind) => isOf(evidence.place.at, kind))
  const weighed = concepts.map((concept) => ({ concept, weight: evidenceOf(concept).filter(isHere).length }))
  const found = weighed.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight)
  return found.slice(0, most).map(({ concept: { title, truth, beliefs, asked } }) => {
    return {
      title,
      truth,
      beliefs: beliefs.slice(0, 2).map(said),
      asks: asked.slice(0, 1).map(({ question }) => question),
    }
  })
}

/** `after-token-response-2` is of the kind `token-response`. */
function isOf(at: string, kind: string): boolean {
  return at.replace(/^after-/, '').replace(/-\d+$/, '') === kind
}

function evidenceOf({ evidence, asked }: Concept): readonly Evidence[] {
  return [...evidence, ...asked.map(({ see }) => see)]
}
