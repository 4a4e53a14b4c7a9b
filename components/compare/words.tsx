import { Terms } from '@/components/glossary/terms'
import { SideBySide } from '@/components/home/side-by-side'
import { linkStyle } from '@/components/ui/styles'
import { advice, together } from '@/content/compare/advice'
import { comparePage as words } from '@/content/compare/page'
import { Folded } from './folded'
import { foldedHeading, Heading } from './heading'

/** How the two work together, and why the question is none. */
export function Together() {
  const { title, paragraphs } = words.notRivals
  return (
    <section className="mt-8 sm:mt-13" aria-labelledby="together">
      <Heading id="together" title={together.title} />
      <p className="mt-1.5 max-w-prose max-sm:text-small">
        <Terms text={together.text} />{' '}
        <a href={together.link.href} className={linkStyle}>
          {together.link.label}
        </a>
      </p>
      <Folded title={title} className="mt-3">
        {paragraphs.map((text) => (
          <p key={text} className="mt-2 max-w-prose text-ink-2">
            <Terms text={text} />
          </p>
        ))}
      </Folded>
    </section>
  )
}

/** The comparison in words, whose own heading has given way to this one. On a phone it is folded: the figures have said it. */
export function InWords() {
  return (
    <Folded
      title={words.inWords.title}
      titleClass={foldedHeading}
      className="mt-2 sm:mt-13 [&_section]:mt-1 [&_section>h2]:hidden"
    >
      <SideBySide />
    </Folded>
  )
}

/** When to use which: a column for each of the four, and below them what lies across. */
export function WhenToUse() {
  return (
    <section className="mt-8 sm:mt-13" aria-labelledby="when">
      <Heading id="when" title={words.when.title} />
      <dl className="mt-4 grid gap-x-7 gap-y-3 sm:grid-cols-2 sm:gap-y-6 xl:grid-cols-4 projector:xl:grid-cols-2">
        {advice.map(({ use, when, href, isWide }) => (
          <div
            key={use}
            className={`border-t-3 pt-2 sm:pt-2.5 ${isWide ? 'border-line-2 xl:col-span-2 projector:xl:col-span-1' : 'border-ink'}`}
          >
            <dt className="font-bold text-[1.06em] leading-tight">
              <a href={href} className={linkStyle}>
                {use}
              </a>
            </dt>
            <dd className="mt-1 max-w-prose text-pretty text-[0.95em] text-ink-2 leading-[1.4] max-sm:text-small">
              <Terms text={when} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
