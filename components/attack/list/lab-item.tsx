import { Terms } from '@/components/glossary/terms'
import { labHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import type { LabGroup } from '@/content/attacks/groups'
import type { Lab } from '@/content/attacks/lab'
import { LevelPlace } from './level-place'

type Props = {
  readonly lab: Pick<Lab, 'id' | 'title' | 'name' | 'lead'>
  readonly number: number
  /** The group that begins with it. */
  readonly begins: LabGroup | null
}

/** One lab: what happens in it, what the field calls that, and how far this browser has come. */
export function LabItem({ lab, number, begins }: Props) {
  return (
    <li>
      {begins && (
        <div className="mt-12 mb-1 border-ink border-t-3 pt-4">
          <h2 className="font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">{begins.title}</h2>
          <p className="mt-1.5 max-w-prose text-ink-2">
            <Terms text={begins.lead} />
          </p>
        </div>
      )}
      <div className="grid gap-x-6 gap-y-1 border-line border-b py-4 sm:grid-cols-[2rem_minmax(0,1fr)_auto]">
        <span className="text-ink-2 tabular-nums max-sm:hidden">{number}</span>
        <div>
          <h3 className="font-bold text-[1.2rem] leading-snug">
            <a href={labHref(lab.id)} className={linkStyle}>
              {lab.title}
            </a>{' '}
            <span className="font-normal text-ink-2 text-small">{lab.name}</span>
          </h3>
          <p className="mt-1 max-w-prose">{lab.lead}</p>
        </div>
        <div className="sm:w-44 sm:text-right">
          <LevelPlace lab={lab.id} />
        </div>
      </div>
    </li>
  )
}
