import type { Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import type { StepView } from '@/lib/world/run'
import { browserOf, type Loot, lootAt } from './loot'

const words = labWords.console

type Props = {
  readonly lab: Pick<Lab, 'parties'>
  /** The steps so far. */
  readonly path: readonly StepView[]
  /** The first of them that is new. */
  readonly since: number
}

/** Mallory’s side: her browser, where she has one, and what she has seen so far. */
export function Console({ lab, path, since }: Props) {
  const browser = browserOf(lab)
  const loot = lootAt(lab, path, since)
  return (
    <section aria-label={words.label}>
      <h2 className="font-bold text-[1.25rem]">{words.title}</h2>
      {browser !== undefined && (
        <Browser address={path.findLast(({ screens }) => screens[browser])?.screens[browser]?.address} />
      )}
      <h3 className="mt-5 font-bold">{words.seen}</h3>
      {loot.length === 0 ? (
        <p className="mt-1 text-ink-2 text-small">{words.nothing}</p>
      ) : (
        <ul aria-label={words.seen} className="mt-2">
          {loot.map((each) => (
            <Seen key={each.name} {...each} />
          ))}
        </ul>
      )}
    </section>
  )
}

const hatched = 'bg-[repeating-linear-gradient(135deg,var(--line-2)_0_1.5px,var(--attacker-bg)_1.5px_6px)]'

function Browser({ address }: { readonly address: string | undefined }) {
  return (
    <div className={`mt-3 rounded-[10px] border border-ink p-2 ${hatched}`}>
      <p className="truncate rounded-md bg-card px-2.5 py-1 text-small">
        <span className="sr-only">{words.browser}: </span>
        <span className="font-mono text-code">{address || words.nowhere}</span>
      </p>
    </div>
  )
}

function Seen({ name, value, message, isNew }: Loot) {
  return (
    <li className="border-line border-t py-1.5">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-small">
        <b className={`font-mono text-code ${isNew ? 'rounded-sm bg-new shadow-[0_0_0_1.5px_var(--new-line)]' : ''}`}>
          {name}
        </b>
        <span className="text-ink-2">
          {isNew && `${words.isNew}, `}
          {message === null ? words.own : words.message(message)}
        </span>
      </p>
      <p className="truncate font-mono text-code text-ink-2">{value}</p>
    </li>
  )
}
