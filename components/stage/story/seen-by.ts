/** Who has had a value in their hands: whoever sent or got a message that carries it. */

import type { Stage } from '@/components/stage/stage-model'
import { fieldsOf } from '@/lib/world/fields'
import type { Message, PartyId } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'

export type Seen = { readonly name: string; readonly parties: ReadonlySet<PartyId> }

/** The names that are worth asking about, in order; those that the run does not have are left out. */
const names = [
  'password',
  'code',
  'code_verifier',
  'device_code',
  'user_code',
  'auth_req_id',
  'client_secret',
  'refresh_token',
  'id_token',
  'access_token',
  'token',
] as const

/** Who has seen which of the values that matter, by the value's name. */
export function seenBy({ branch }: Stage): Seen[] {
  const messages = rowsOf(branch).map(({ message }) => message)
  return names.flatMap((name) => {
    const values = new Set(messages.flatMap((message) => valuesIn(message, name)))
    if (values.size === 0) return []
    const carriers = messages.filter((message) => carriesAny(message, values))
    return [{ name, parties: new Set(carriers.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))) }]
  })
}

function valuesIn({ http }: Message, name: string): string[] {
  return fieldsOf(http).flatMap((field) => (field.name === name && field.value.length > 3 ? [field.value] : []))
}

/** A token may stand behind its scheme in a header (RFC 6750 §2.1). */
function carriesAny({ http }: Message, values: ReadonlySet<string>): boolean {
  return fieldsOf(http).some(({ value }) => values.has(value) || values.has(value.replace(/^\S+ /, '')))
}
