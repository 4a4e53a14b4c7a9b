/** What is known of a member of a header or a payload, and how its value is written. */

import type { ClaimWords, SpecReference } from '@/content/types'
import { everywhereClaimWords, everywhereHeaderWords, rareWords, type Voice } from '@/content/words/claims/everywhere'
import type { Member, Part, PartName } from '@/lib/jwt/reading/token-shape'
import { jsonText } from '@/lib/jwt/text-of'
import type { Bench } from './bench-model'

type Known =
  | ({ readonly type: 'explained' } & ClaimWords)
  | { readonly type: 'named'; readonly is: string; readonly spec: SpecReference }
  | null

/** The words for a registered member; `null` for any other. */
export function memberWords(part: PartName, name: string, voice: Voice): Known {
  const explained = own<ClaimWords>((part === 'header' ? everywhereHeaderWords : everywhereClaimWords)[voice], name)
  if (explained) return { type: 'explained', ...explained }
  const rare = part === 'header' ? undefined : own<{ is: string; spec: SpecReference }>(rareWords, name)
  return rare ? { type: 'named', is: rare.is, spec: rare.spec } : null
}

/** What is said of the members of a part, in their order. A token of a stranger may have more of them than anybody reads. */
export function textsOf({ name, members }: Part, voice: Voice): string[] {
  return members.slice(0, 100).flatMap((member) => memberWords(name, member.name, voice)?.is ?? [])
}

/** A name that was pasted may be one that every object has. */
function own<Words>(table: Readonly<Partial<Record<string, Words>>>, name: string): Words | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

/** Only a token that came out of a run is one of the story's. */
export function voiceOf({ from }: Pick<Bench, 'from'>): Voice {
  return from ? 'story' : 'anybody'
}

/** The value as JSON in lines. A number stands as it was written, for JavaScript would round a long one. */
export function valueText({ value, inDecoded }: Member, decoded: string): string {
  if (typeof value !== 'number') return jsonText(value, 2)
  const written = decoded.slice(inDecoded.start, inDecoded.end)
  return written.slice(written.lastIndexOf(':') + 1).trim()
}
