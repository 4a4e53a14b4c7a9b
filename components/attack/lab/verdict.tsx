import { type Cast, mentionOf } from '@/components/stage/party-names'
import type { Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import type { Judged } from './judged'

const words = labWords.verdict

type Props = { readonly lab: Pick<Lab, 'worked'>; readonly cast: Cast; readonly judged: Judged }

/** What came of it, in the words of who decided. The first words say whether it worked. */
export function VerdictText({ lab, cast, judged: { worked, message, refusal } }: Props) {
  return (
    <div className={`rounded-xl px-4 py-3 ${worked ? 'bg-bad-bg text-bad' : 'bg-ok-bg text-ok'}`}>
      <p className="font-bold text-[1.1875rem]">{worked ? words.worked : words.failed}.</p>
      <p className="wrap-anywhere mt-0.5 text-ink">
        {worked && `${lab.worked} `}
        {!worked && (refusal ? `${words.refused(mentionOf(cast, refusal.party))} ` : words.silent)}
        {refusal && <q className="font-mono text-code">{refusal.text}</q>}
        {message !== null && ` ${words.said(message)}`}
      </p>
    </div>
  )
}

/** Where a verdict is said once there is one. */
export function Verdict({ children }: { readonly children?: React.ReactNode }) {
  return (
    <div role="status" aria-label={words.label}>
      {children}
    </div>
  )
}
