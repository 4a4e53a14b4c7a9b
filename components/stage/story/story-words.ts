/** What a beat is called in this branch, and what its picture is made of. */

import type { PictureLeg } from '@/components/picture/picture-leg'
import { laneOf } from '@/components/stage/party-look'
import { roleOf } from '@/components/stage/party-names'
import { type ToldBeat, type ToldLeg, ticketOn } from '@/lib/play/beats'
import type { RunView } from '@/lib/world/run'

/** The arrows of a beat, each read off its message. Where its own are not there, the last message of what came instead. */
export function legsOf(run: RunView, { legs, rows }: ToldBeat): PictureLeg[] {
  const last = rows.at(-1)?.message
  const shown = legs.length > 0 || !last ? legs : [{ message: last, ticket: null }]
  return shown.map((leg) => pictured(run, leg))
}

function pictured(run: RunView, leg: ToldLeg): PictureLeg {
  const { message } = leg
  return {
    id: message.id,
    from: laneOf(run, message.from),
    to: laneOf(run, message.to),
    channel: message.channel,
    role: roleOf(run, message.from),
    ticket: ticketOn(leg),
  }
}
