/** Which steps of a branch belong to which chapter of its flow. */
import type { Chapter } from '@/content/types'
import { messagesAt } from '@/lib/world/readings/moments'
import type { StepId, StepView } from '@/lib/world/run'

export type ChapterSteps = { readonly title: string; readonly steps: readonly StepId[] }

/**
 * The chapters of a branch, each with its steps in order. A chapter begins at the first message of its kind;
 * one that the branch never reaches has no steps.
 */
export function chaptersOf(branch: readonly StepView[], chapters: readonly Chapter[]): ChapterSteps[] {
  const steps: StepId[][] = chapters.map(() => [])
  const messages = messagesAt(branch)
  let current = 0
  branch.forEach((step, index) => {
    const kind = messages[index]?.kind
    const begun = chapters.findIndex((chapter, at) => at > current && beginsWith(chapter, kind))
    if (begun > current) current = begun
    steps[current]?.push(step.id)
  })
  return chapters.map((chapter, index) => ({ title: chapter.title, steps: steps[index] ?? [] }))
}

function beginsWith({ from, orFrom }: Chapter, kind: string | undefined): boolean {
  return kind !== undefined && [from, orFrom].flat().some((start) => start === kind)
}

/** The first step of the chapter `by` chapters on from the one that holds a step, among those that have steps. */
export function chapterFrom(chapters: readonly ChapterSteps[], step: StepId, by: 1 | -1): StepId | undefined {
  const reached = chapters.filter((chapter) => chapter.steps.length > 0)
  const at = reached.findIndex((chapter) => chapter.steps.includes(step))
  const first = reached[at]?.steps[0]
  if (by === 1) return reached[at + 1]?.steps[0] ?? reached[at]?.steps.at(-1)
  return first !== step ? first : reached[Math.max(0, at - 1)]?.steps[0]
}
