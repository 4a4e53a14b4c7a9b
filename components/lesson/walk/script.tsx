import { Button } from '@/components/ui/button'
import { walkWords as words } from '@/content/labels/lesson'
import { type Said, type Talk, turnOf } from '@/lib/recall/dialogue'

type Props = { readonly talk: Talk; readonly takeBack: () => void }

/** What was asked, what was said to it, what that was taken as, and the reply. */
export function Script({ talk: { dialogue, said }, takeBack }: Props) {
  return (
    <ol aria-label={words.script} aria-live="polite" className="grid gap-5">
      {said.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of a script is its place
        <li key={at} className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
          <b aria-hidden="true" className="text-ink-2">
            {at + 1}
          </b>
          <div>
            <p className="text-ink-2">{turnOf(dialogue, one.turn).ask}</p>
            <Taken said={one} takeBack={at === said.length - 1 ? takeBack : null} />
            <p className="mt-1.5 text-pretty">{one.reply?.says ?? turnOf(dialogue, one.turn).otherwise}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function Taken({ said: { said, reply }, takeBack }: { said: Said; takeBack: (() => void) | null }) {
  const mark = reply?.right ? 'border-line-2' : 'border-bad'
  return (
    <div className={`mt-1.5 border-l-3 pl-3 ${mark}`}>
      <p className="wrap-anywhere">{said}</p>
      <p className="text-ink-2 text-small">
        {reply ? words.takenAs(reply.means) : words.notTaken}
        {reply && takeBack && (
          <>
            {' · '}
            <Button look="smallLink" onClick={takeBack}>
              {words.otherwise}
            </Button>
          </>
        )}
      </p>
    </div>
  )
}
