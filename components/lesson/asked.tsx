import { Terms } from '@/components/glossary/terms'
import { evidenceHref } from '@/components/ui/evidence-href'
import { SpecLink } from '@/components/ui/spec-link'
import { linkStyle } from '@/components/ui/styles'
import { lessonWords } from '@/content/labels/lesson'
import type { Asked, Concept } from '@/content/lesson'

/** What people ask about the concepts of a lesson. Each has an address of its own: `#ask-24.2`. */
export function AskedList({ concepts }: { readonly concepts: readonly Concept[] }) {
  const asked = concepts.flatMap((concept) => concept.asked)
  if (asked.length === 0) return null
  return (
    <section aria-labelledby="asked" className="mt-14">
      <h2 id="asked" className="font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">
        {lessonWords.asked.title}
      </h2>
      {asked.map((one) => (
        <OneAsked key={one.id} {...one} />
      ))}
    </section>
  )
}

function OneAsked({ id, question, answer, see, specs }: Asked) {
  return (
    <article
      id={`ask-${id}`}
      className="mt-6 scroll-mt-4 target:-mx-3 target:rounded-lg target:bg-new target:px-3 target:py-2"
    >
      <h3 className="text-balance font-semibold leading-snug">{question}</h3>
      <p className="mt-1 text-pretty">
        <Terms text={answer} />
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-small">
        <a href={evidenceHref(see)} className={`${linkStyle} min-h-6`}>
          {see.label}
        </a>
        {specs.map((spec) => (
          <SpecLink key={spec.label} spec={spec} className={`${linkStyle} min-h-6`} />
        ))}
      </p>
    </article>
  )
}
