import type { Lane } from '@/components/picture/lanes'
import { nameOf, termOf } from '@/components/stage/party-names'
import type { RunView } from '@/lib/world/run'

/** The lanes of a run: one for each party, in order. */
export function lanesOf(run: RunView): Lane[] {
  return run.parties.map(({ id, role }) => ({ id, role, name: nameOf(run, id), term: termOf(run, id) }))
}
