/** Where a term of the wire can be seen: worked out from what the messages of each flow carry. */
import { flowHref } from '@/components/ui/routes'
import { flows } from '@/content/flows/flows'
import type { Entry, Group } from '@/content/glossary/entry'
import type { Flow } from '@/content/types'
import { messageWords } from '@/content/words/topics/topics'
import { beatsFor } from '@/lib/play/beats'
import type { MessageKind } from '@/lib/world/kinds'
import { settingsOf } from '@/lib/world/settings'

/** A place in a run where it stands; `null` where none is known. */
export function seenIn({ group, term, see }: Entry): string | null {
  return see ?? (onWire.has(group) ? (places.get(term) ?? null) : null)
}

/** What messages carry. What a token says stands inside it. */
const onWire: ReadonlySet<Group> = new Set<Group>(['parameters', 'fields', 'cookies'])

/** The first message of the first flow that is known to carry each name. */
const places: ReadonlyMap<string, string> = new Map(
  flows
    .flatMap(carriedIn)
    .toReversed()
    .map(({ name, flow, kind }) => [name, flowHref(flow, { position: kind })]),
)

type Carried = { readonly name: string; readonly flow: string; readonly kind: MessageKind }

/** What the messages carry that a flow tells of, as it is played by itself. */
function carriedIn(flow: Flow): Carried[] {
  return beatsFor(flow, settingsOf(flow)).flatMap(({ legs, key, values = {} }) => [
    ...legs.flatMap(({ at }) => [at].flat().flatMap((kind) => carriedBy(flow, kind, messageWords[kind].carries))),
    ...[key]
      .flat()
      .slice(0, 1)
      .flatMap((kind) => carriedBy(flow, kind, Object.keys(values))),
  ])
}

function carriedBy(flow: Flow, kind: MessageKind, names: readonly string[]): Carried[] {
  return names.map((name) => ({ name, flow: flow.id, kind }))
}
