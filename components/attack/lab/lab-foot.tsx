import type { ReactNode } from 'react'
import { Terms } from '@/components/glossary/terms'
import { labHref, routes } from '@/components/ui/routes'
import { SpecLink } from '@/components/ui/spec-link'
import { linkStyle } from '@/components/ui/styles'
import type { Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'

const words = labWords.foot

type Props = { readonly lab: Lab; readonly labs: readonly Lab[] }

/** The rule, where it happened, how to find it at home, and the way on. */
export function LabFoot({ lab, labs }: Props) {
  return (
    <>
      <div className="mt-12 grid gap-x-10 gap-y-8 border-line-2 border-t pt-8 text-small sm:grid-cols-2 lg:grid-cols-4">
        <Part title={words.rule}>
          <p>
            <Terms text={lab.rule.text} />
          </p>
          <ul className="mt-1 flex flex-wrap gap-x-4">
            {lab.rule.specs.map((spec) => (
              <li key={spec.label}>
                <SpecLink spec={spec} className={`${linkStyle} inline-block py-1`} />
              </li>
            ))}
          </ul>
        </Part>
        <Part title={words.incident}>
          <p>
            <Terms text={lab.incident.text} />
          </p>
          <a href={lab.incident.at} className={`${linkStyle} mt-1 inline-block`}>
            {lab.incident.source}
          </a>
        </Part>
        <Find find={lab.find} />
        <Part title={words.map}>
          {lab.stoppedBy.length > 0 && <p>{words.stops(lab.stoppedBy.join(', '))}</p>}
          <a href={`${routes.attacks}#map`} className={`${linkStyle} mt-1 inline-block`}>
            {words.wholeMap}
          </a>
        </Part>
      </div>
      <Neighbours lab={lab} labs={labs} />
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h2 className="mb-1 font-bold text-ink-2">{title}</h2>
      {children}
    </section>
  )
}

function Find({ find: { text, pattern, test } }: Pick<Lab, 'find'>) {
  return (
    <Part title={words.find}>
      <p>
        <Terms text={text} />
      </p>
      <p className="mt-1 break-words">
        <code>grep -rnE &apos;{pattern}&apos;</code>
      </p>
      <p className="mt-2">
        <b className="font-semibold">{words.test}</b> <Terms text={test} />
      </p>
    </Part>
  )
}

function Neighbours({ lab, labs }: Props) {
  const at = labs.indexOf(lab)
  const [previous, next] = [labs[at - 1], labs[at + 1]]
  return (
    <nav aria-label={labWords.neighbours} className="mt-12 flex justify-between gap-6 border-line border-t pt-5">
      {previous && <Neighbour lab={previous} label={`◀ ${labWords.previous(at)}`} />}
      {next && <Neighbour lab={next} label={`${labWords.next(at + 2)} ▶`} isNext />}
    </nav>
  )
}

type NeighbourProps = { readonly lab: Lab; readonly label: string; readonly isNext?: boolean }

function Neighbour({ lab, label, isNext = false }: NeighbourProps) {
  return (
    <a
      href={labHref(lab.id)}
      rel={isNext ? 'next' : 'prev'}
      className={`grid gap-0.5 hover:underline ${isNext ? 'ml-auto text-right' : ''}`}
    >
      <span className="text-ink-2 text-small">{label}</span>
      <b>{lab.title}</b>
    </a>
  )
}
