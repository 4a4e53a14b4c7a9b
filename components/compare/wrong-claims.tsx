import { Fragment } from 'react'
import { SpecLink } from '@/components/ui/spec-link'
import { linkStyle } from '@/components/ui/styles'
import { wrongClaimWords as words, wrongClaims } from '@/content/compare/claims'

/** What is often said and not so, each with the run that shows it. */
export function WrongClaims() {
  return (
    <section className="mt-18" aria-labelledby="often-said">
      <h2 id="often-said" className="font-bold text-[1.75rem] leading-tight tracking-[-0.015em]">
        {words.title}
      </h2>
      <ul className="mt-4 grid gap-x-14 gap-y-7 md:grid-cols-2">
        {wrongClaims.map(({ said, truth, see, specs }) => (
          <li key={said} className="border-line border-t pt-3">
            <p className="font-semibold">
              <span className="font-normal text-ink-2">{words.said}</span> {said}
            </p>
            <p className="mt-1.5">{truth}</p>
            <p className="mt-1.5 text-small">
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
          </li>
        ))}
      </ul>
    </section>
  )
}
