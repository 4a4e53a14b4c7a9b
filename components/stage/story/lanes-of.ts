import type { Lane } from '@/components/picture/lanes'
import { castOf, nameOf, termOf } from '@/components/stage/party-names'
import type { RunView } from '@/lib/world/run'

/** The lanes of a run: one for each party, in order. */
export function lanesOf(run: RunView): Lane[] {
  return run.parties.map(({ id, role }) => {
    const name = nameOf(run, id)
    return { id, role, name, short: castOf(run, id)?.who ?? name, term: termOf(run, id) }
  })
}
