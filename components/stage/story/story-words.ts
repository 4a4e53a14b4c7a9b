/** What a beat is called in this branch, and what its picture is made of. */

import type { PictureLeg } from '@/components/picture/picture-leg'
import { laneOf } from '@/components/stage/party-look'
import { roleOf } from '@/components/stage/party-names'
import type { ToldBeat } from '@/lib/play/beats'
import { fieldsOf } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import type { RunView } from '@/lib/world/run'

/** The arrows of a beat, each read off its message. Where its own are not there, the last message of what came instead. */
export function legsOf(run: RunView, { legs, rows }: ToldBeat): PictureLeg[] {
  const last = rows.at(-1)?.message
  const shown = legs.length > 0 || !last ? legs : [{ message: last, ticket: null }]
  return shown.map(({ message, ticket }) => ({
    id: message.id,
    from: laneOf(run, message.from),
    to: laneOf(run, message.to),
    channel: message.channel,
    role: roleOf(run, message.from),
    ticket: ticket !== null && carries(message, ticket) ? nameOnTicket(ticket) : null,
  }))
}

function carries({ http }: Message, name: string): boolean {
  return fieldsOf(http).some((field) => field.name === name)
}

/** An Authorization header is there for what it carries (RFC 6750 §2.1). */
function nameOnTicket(name: string): string {
  return name === 'authorization' ? 'access_token' : name
}
