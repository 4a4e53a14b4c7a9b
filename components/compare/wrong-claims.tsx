import { Fragment } from 'react'
import { Terms } from '@/components/glossary/terms'
import { SpecLink } from '@/components/ui/spec-link'
import { linkStyle } from '@/components/ui/styles'
import { wrongClaimWords as words, wrongClaims } from '@/content/compare/claims'
import { Folded } from './folded'
import { Heading } from './heading'

/** What is often said and not so, a card each: the belief, what is true, the run that shows it, the section. */
export function WrongClaims() {
  return (
    <section className="mt-8 sm:mt-13" aria-labelledby="often-said">
      <Heading id="often-said" title={words.title} />
      <ul className="mt-4 grid gap-x-7 sm:gap-y-4 md:grid-cols-2 lg:grid-cols-3">
        {wrongClaims.map((claim) => (
          <li key={claim.said} className="border-line-2 border-t py-1 sm:border-t-2 sm:py-3">
            <Folded
              title={<Belief said={claim.said} />}
              titleClass="font-semibold leading-snug max-sm:text-small"
              className=""
            >
              <Refuted {...claim} />
            </Folded>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Belief({ said }: { said: string }) {
  return (
    <span>
      <span className="sr-only">{words.said}</span> “{said}”
    </span>
  )
}

type RefutedProps = Omit<(typeof wrongClaims)[number], 'said'>

function Refuted({ truth, see, specs }: RefutedProps) {
  return (
    <>
      <p className="mt-1.5 text-pretty leading-normal max-sm:text-small">
        <Terms text={truth} />
      </p>
      <p className="mt-2 text-small">
        <a href={see.href} className={linkStyle}>
          {see.label}
        </a>
        {specs.map((spec) => (
          <Fragment key={spec.label}>
            <span aria-hidden="true" className="text-ink-2">
              {' '}
              ·{' '}
            </span>
            <SpecLink spec={spec} className={linkStyle} />
          </Fragment>
        ))}
      </p>
    </>
  )
}
