/** Which lessons are about a place: those whose concepts have their evidence there. Pure. */
import type { Evidence } from '@/content/evidence'
import type { Concept, Lesson } from '@/content/lesson'

export type Taught = { readonly lesson: string; readonly title: string; readonly concept: number; readonly of: string }

type Teaching = { readonly lessons: readonly Lesson[]; readonly concepts: readonly Concept[] }

/** A page, a flow, or a what-if of a flow. */
export type Where = { readonly page: string } | { readonly flow: string; readonly whatIf?: string }

/** The concepts that are seen at a place, each with its lesson; those with the most evidence there come first. What takes other settings of a flow counts less than its own story. */
export function taughtAt({ lessons, concepts }: Teaching, where: Where): Taught[] {
  const counted = concepts.map((concept) => ({ concept, count: weightOf(concept, where) }))
  const seen = counted.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count)
  return seen.flatMap(({ concept: { number, title } }) => {
    const lesson = lessons.find((each) => each.concepts.includes(number))
    return lesson ? [{ lesson: lesson.id, title: lesson.title, concept: number, of: title }] : []
  })
}

function weightOf(concept: Concept, where: Where): number {
  const there = evidenceOf(concept).filter(isAt(where))
  return there.reduce((weight, evidence) => weight + ('place' in evidence && evidence.place.settings ? 0.1 : 1), 0)
}

function evidenceOf({ evidence, asked }: Concept): readonly Evidence[] {
  return [...evidence, ...asked.map(({ see }) => see)]
}

function isAt(where: Where): (evidence: Evidence) => boolean {
  return (evidence) => {
    if ('page' in evidence) return 'page' in where && evidence.page.split(/[?#]/)[0] === where.page
    if ('page' in where) return false
    const { flow, whatIf } = evidence.place
    return flow === where.flow && (where.whatIf === undefined || whatIf === where.whatIf)
  }
}
