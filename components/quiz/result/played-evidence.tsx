import { resultWords as words } from '@/content/labels/quiz'
import { partyWords } from '@/content/words/parties'
import type { Played } from '@/lib/recall/judgement'
import type { LiveRun } from '@/lib/recall/live'
import type { Message } from '@/lib/world/message'
import { refusalOf } from '@/lib/world/readings/refusal'
import { pathTo, rowsOf } from '@/lib/world/readings/tree'
import { MessageRows } from '../evidence/message-rows'

type Props = { readonly played: Played; readonly live: LiveRun }

/** What the real parties did with the message, where it was held before. */
export function PlayedEvidence({ played, live }: Props) {
  const { refusedBy, note, run } = played
  const party = refusedBy === null ? null : partyWords[refusedBy].name
  const messages = messagesSince(played, live)
  const refused = messages.find(({ http }) => refusalOf(http) !== null)
  return (
    <div className="min-w-0">
      <h2 className="font-bold text-[1.1875rem]">{party === null ? words.happened : words.did(party)}</h2>
      <MessageRows run={run} messages={messages} marked={refused?.id ?? null} />
      {note && (
        <p className="mt-3 text-small">
          {party !== null && words.log(party)} <b className="text-bad">{note.text}</b>
        </p>
      )}
    </div>
  )
}

/** As many as can be looked at: what comes after is on the stage. */
const most = 6

/** The message that was held, as it was delivered, and what was sent because of it. */
function messagesSince({ run, at }: Played, { message, at: held }: LiveRun): Message[] {
  const path = pathTo(run, at)
  const rows = rowsOf(path)
  const since = path.findIndex(({ id }) => id === held.id)
  const before = new Set(path.slice(0, since + 1).flatMap(({ sent }) => sent.map(({ id }) => id)))
  return rows
    .map((row) => row.message)
    .filter(({ id }) => id === message?.id || !before.has(id))
    .slice(0, most)
}
