import type { Metadata } from 'next'
import { CastLine } from '@/components/compare/cast-line'
import { Experiment } from '@/components/compare/experiment'
import { ExperimentProvider } from '@/components/compare/experiment-context'
import { Folded } from '@/components/compare/folded'
import { foldedHeading, Heading } from '@/components/compare/heading'
import { KeyRace } from '@/components/compare/key-race'
import { RemedyList } from '@/components/compare/remedies'
import { RevokeRace } from '@/components/compare/revoke-race'
import { Sheet } from '@/components/compare/sheet'
import { TokenTable } from '@/components/compare/token-table'
import { InWords, Together, WhenToUse } from '@/components/compare/words'
import { WrongClaims } from '@/components/compare/wrong-claims'
import { Terms } from '@/components/glossary/terms'
import { TaughtOnPage } from '@/components/lesson/ways-in/taught-on-page'
import { Page, PageTitle } from '@/components/ui/page'
import { routes } from '@/components/ui/routes'
import { experimentWords, comparePage as words } from '@/content/compare/page'
import { raceWords } from '@/content/compare/race-words'
import { taughtWords } from '@/content/labels/ways-in'

export const metadata: Metadata = { title: words.metaTitle, description: `${words.lead} ${words.leadMore}` }

export default function ComparePage() {
  return (
    <Page width="wide">
      <ExperimentProvider>
        <header className="pt-6 sm:pt-8.5">
          <PageTitle>{words.title}</PageTitle>
          <p className="mt-2 max-w-[52rem] text-pretty text-[1.125rem] leading-[1.45] sm:text-[1.25rem] projector:text-[1.5rem]">
            <Terms text={words.lead} />{' '}
            <span className="text-ink-2">
              <Terms text={words.leadMore} />
            </span>
          </p>
          <CastLine />
        </header>
        <section aria-labelledby="experiment">
          <h2 id="experiment" className="sr-only">
            {experimentWords.title}
          </h2>
          <Experiment />
        </section>
        <section className="mt-8 sm:mt-13" aria-labelledby="revoke-race">
          <Heading id="revoke-race" title={raceWords.revoke.title} lead={<Terms text={raceWords.revoke.lead} />} />
          <RevokeRace />
          <RemedyList />
        </section>
        <section className="mt-2 sm:mt-13" aria-label={raceWords.key.title}>
          <Folded title={<h2>{raceWords.key.title}</h2>} titleClass={foldedHeading} className="">
            <p className="mt-1.25 max-w-[54rem] text-pretty text-ink-2 max-sm:text-small">
              <Terms text={raceWords.key.lead} />
            </p>
            <KeyRace />
          </Folded>
        </section>
        <WhenToUse />
        <TokenTable />
        <Together />
        <InWords />
        <WrongClaims />
        <Folded title={taughtWords.label} className="mt-2 sm:mt-8">
          <TaughtOnPage page={routes.compare} isNamed />
        </Folded>
        <Sheet />
      </ExperimentProvider>
    </Page>
  )
}
