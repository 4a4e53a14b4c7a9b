import { Terms } from '@/components/glossary/terms'
import { faultHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import type { FaultLab } from '@/content/attacks/fault'
import { attacksWords } from '@/content/labels/attacks'
import { LevelPlace } from './level-place'

const words = attacksWords.faults

/** The labs without an attacker. Nothing where there are none. */
export function FaultList({ faults }: { readonly faults: readonly FaultLab[] }) {
  if (faults.length === 0) return null
  return (
    <section aria-labelledby="find-the-fault" className="mt-14 border-ink border-t-3 pt-4">
      <h2 id="find-the-fault" className="font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">
        {words.title}
      </h2>
      <p className="mt-1.5 max-w-prose text-ink-2">
        <Terms text={words.lead} />
      </p>
      <ul aria-label={words.title} className="mt-2">
        {faults.map(({ id, title, lead }) => (
          <li key={id} className="border-line border-b py-4">
            <h3 className="font-bold text-[1.2rem] leading-snug">
              <a href={faultHref(id)} className={linkStyle}>
                {title}
              </a>
            </h3>
            <p className="mt-1 max-w-prose">{lead}</p>
            <LevelPlace lab={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}
