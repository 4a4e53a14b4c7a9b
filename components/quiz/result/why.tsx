import { SpecLink } from '@/components/ui/spec-link'
import { linkStyle } from '@/components/ui/styles'
import type { Belief } from '@/content/belief'
import type { Item } from '@/content/item'
import { questionWords, resultWords as words } from '@/content/labels/quiz'
import type { Verdict } from '@/lib/recall/judgement'
import type { Outcome } from '../question/use-answering'
import type { ServedLesson } from '../served'
import { BehindIt } from './behind-it'
import { Block } from './block'

type Props = { readonly item: Item; readonly outcome: Outcome; readonly beliefs: ServedLesson['beliefs'] }

/** Why it is so: what was answered, what speaks against it, the belief behind it, and the other options. */
export function Why({ item, outcome, beliefs }: Props) {
  const { judgement, confidence } = outcome
  const { right, verdicts, others } = judgement
  const told = right ? verdicts : verdicts.filter((verdict) => !verdict.right)
  const belief = beliefs[told.find((verdict) => verdict.belief !== null)?.belief ?? '']
  // Nobody who was right or guessed needs all of it; whoever was sure, and wrong, gets all of it.
  const isOpen = !right && confidence !== 'guess'
  return (
    <section aria-label={words.why} className="min-w-0">
      <h2 className="sr-only">{words.why}</h2>
      <YourAnswer outcome={outcome} />
      <h3 className={heading}>{right ? words.whyThat : words.whyNot}</h3>
      <Feedback told={told} item={item} />
      {belief && <BehindIt belief={belief} isOpen={isOpen} />}
      {others.length > 0 && (
        <Block title={words.others} isOpen={isOpen}>
          <Others others={others} />
        </Block>
      )}
      <Settled item={item} belief={belief} />
    </section>
  )
}

function YourAnswer({ outcome: { answer, judgement, confidence } }: { outcome: Outcome }) {
  const tone = judgement.right ? 'border-l-ok' : 'border-l-bad'
  return (
    <div className={`rounded-[9px] border border-line-2 border-l-4 bg-card px-4 py-3 ${tone}`}>
      <p className="text-ink-2 text-small">{words.answer(confidence)}</p>
      {answer.kind === 'predict' && (
        <p className="font-semibold">{questionWords.becauseOf(questionWords.outcomes[answer.outcome])}</p>
      )}
      {judgement.verdicts.map(({ chosen, right }) => (
        <p key={chosen} className="wrap-anywhere">
          {chosen}
          {judgement.verdicts.length > 1 && (
            <small className="text-ink-2">{` (${right ? words.right : words.notRight})`}</small>
          )}
        </p>
      ))}
    </div>
  )
}

/** What is said to what was chosen, and why the right one is right, unless that is the same. */
function Feedback({ told, item }: { told: readonly Verdict[]; item: Item }) {
  const texts = new Set([...told.map(({ feedback }) => feedback), item.why])
  return [...texts].map((text) => (
    <p key={text} className="mt-1.5 max-w-prose text-pretty">
      {text}
    </p>
  ))
}

function Others({ others }: { others: readonly Verdict[] }) {
  return (
    <ul className="grid gap-2.5">
      {others.map(({ chosen, right, feedback }) => (
        <li key={chosen} className="max-w-prose text-pretty">
          <b className="block font-semibold">{chosen}</b>
          {right && <b className="text-ok">{`${words.isRight} `}</b>}
          {feedback}
        </li>
      ))}
    </ul>
  )
}

/** Where it is written. */
function Settled({ item, belief }: { item: Item; belief: Belief | undefined }) {
  const specs = new Map([...item.specs, ...(belief?.specs ?? [])].map((spec) => [spec.label, spec]))
  return (
    <>
      <h3 className={heading}>{words.settled}</h3>
      <p className="mt-1 flex flex-wrap gap-x-4 text-small">
        <span>{item.see.label}</span>
        {[...specs.values()].map((spec) => (
          <SpecLink key={spec.label} spec={spec} className={linkStyle} />
        ))}
      </p>
    </>
  )
}

const heading = 'mt-6 font-bold text-[1.1875rem]'
