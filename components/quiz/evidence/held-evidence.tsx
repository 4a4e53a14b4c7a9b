import { questionWords as words } from '@/content/labels/quiz'
import type { LiveRun } from '@/lib/recall/live'
import type { Message } from '@/lib/world/message'
import type { Secret } from './covered'
import { MessageRows } from './message-rows'
import { TokensInside } from './tokens-inside'
import { Wire } from './wire'

type Props = {
  readonly live: LiveRun
  /** The message as it is shown: changed, where that is the question. */
  readonly shown: Message | null
  readonly secrets: readonly Secret[]
  readonly situation: string | undefined
}

/** The message of a question, held in a run of the reader's own. */
export function HeldEvidence({ live, shown, secrets, situation }: Props) {
  return (
    <div className="min-w-0">
      <p className="font-semibold text-ink-2 text-small">{shown ? words.held(shown.id) : words.heldNow}</p>
      {situation && <p className="mt-3 max-w-prose text-pretty">{situation}</p>}
      {shown && (
        <>
          <MessageRows run={live.run} messages={[shown]} marked={shown.id} />
          <Wire http={shown.http} secrets={secrets} />
          <TokensInside http={shown.http} secrets={secrets} />
        </>
      )}
    </div>
  )
}
