/** The values of the reader's branch: what is recomputed where one of them is opened or followed. */

import type { Stage } from '@/components/stage/stage-model'
import { type Source, sourcesOf } from '@/lib/jwt/sources'
import { factsAt, rowsOf } from '@/lib/world/readings/tree'

const known = new WeakMap<Stage['path'], readonly Source[]>()

/** Every value of the branch's messages, and of what the parties know at the reader's step. */
export function sourcesAt({ branch, path }: Pick<Stage, 'branch' | 'path'>): readonly Source[] {
  const found =
    known.get(path) ??
    sourcesOf(
      rowsOf(branch).map(({ message }) => message),
      Object.values(factsAt(path)).flat(),
    )
  known.set(path, found)
  return found
}
