import { Abbreviated } from '@/components/glossary/abbreviated'
import { Terms } from '@/components/glossary/terms'
import { PageTitle } from '@/components/ui/page'
import type { Lab } from '@/content/attacks/lab'
import { labWords as words } from '@/content/labels/attacks'

type Props = { readonly lab: Lab; readonly number: number; readonly of: number }

/** What happens in a lab, and what is off in its world. */
export function LabHead({ lab, number, of }: Props) {
  return (
    <div className="mt-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="max-w-[46rem]">
        <p className="text-ink-2 text-small">{words.place(number, of, lab.name)}</p>
        <div className="mt-1">
          <PageTitle>
            <Abbreviated text={lab.title} />
          </PageTitle>
        </div>
        <p className="mt-2 text-pretty text-[1.125rem] text-ink-2">
          <Terms text={lab.lead} />
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-2 text-ink-2 text-small">
        {words.off}
        {[lab.world.guard, ...(lab.alsoOff ?? [])].map((name) => (
          <code key={name} className="rounded-lg border-[1.5px] border-ink border-dashed bg-card px-2.5 py-1 text-ink">
            {name}
          </code>
        ))}
      </p>
    </div>
  )
}
