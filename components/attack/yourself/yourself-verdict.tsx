import { yourselfWords as words } from '@/content/labels/attack-yourself'
import { type Refusal, refusalsIn } from '@/lib/world/readings/refusal'
import type { StepView } from '@/lib/world/run'

type Props = {
  /** The step in which the goal came true. */
  readonly reachedIn: StepView | null
  /** What is said then. */
  readonly worked: string
  readonly latest: readonly StepView[]
  readonly nameOf: (party: string) => string
}

/** What the parties made of it: read off the run, and nothing else. */
export function YourselfVerdict({ reachedIn, worked, latest, nameOf }: Props) {
  const refusal = latest.flatMap(refusalsIn).at(-1)
  return (
    <p
      role="status"
      aria-label="Verdict"
      className={`wrap-anywhere ${looks(reachedIn !== null, refusal !== undefined)}`}
    >
      {reachedIn !== null ? (
        <>
          <b>{words.worked}</b> {worked} {reachedIn.delivered && words.reachedIn(reachedIn.delivered.id)}
        </>
      ) : refusal ? (
        <Failed refusal={refusal} nameOf={nameOf} />
      ) : null}
    </p>
  )
}

function looks(worked: boolean, failed: boolean): string {
  if (worked) return 'rounded-lg bg-bad-bg p-4 text-ink'
  return failed ? 'rounded-lg bg-ok-bg p-4 text-ink' : ''
}

function Failed({ refusal, nameOf }: { readonly refusal: Refusal } & Pick<Props, 'nameOf'>) {
  const { party, wire, note } = refusal
  return (
    <>
      <b>{words.failed}</b> {words.refused(nameOf(party))} {wire && `${words.onWire} ${wire.code}.`}{' '}
      {note && `${words.inLog} ${note.text}`} {words.tryOn}
    </>
  )
}
