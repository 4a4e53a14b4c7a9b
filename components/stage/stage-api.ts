/** Who is asked for steps. */

import { controlWords } from '@/content/labels/stage'
import { type Answer, goOn } from '@/lib/api/client'
import type { ContinueInput, Problem, Walked } from '@/lib/api/shapes'
import type { RunSource } from './stage-model'

type Ask = (run: string, input: ContinueInput) => Promise<Answer<Walked>>

/** The world of a run in a file is not at hand. */
export const askFor: Readonly<Record<RunSource, Ask>> = {
  server: goOn,
  file: async () => ({ ok: false, problem: readOnly }),
}

const readOnly: Problem = { ...controlWords.problem.readOnly, status: 0, code: 'read_only' }
