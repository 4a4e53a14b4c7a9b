import type { Metadata } from 'next'
import { KeyRace } from '@/components/compare/key-race'
import { OwnExperiment } from '@/components/compare/own-experiment'
import { RevokeRace } from '@/components/compare/revoke-race'
import { NotRivals, TokenTable, WhenToUse } from '@/components/compare/words'
import { WrongClaims } from '@/components/compare/wrong-claims'
import { Answers } from '@/components/home/answers'
import { SideBySide } from '@/components/home/side-by-side'
import { Page, PageTitle } from '@/components/ui/page'
import { comparePage as words } from '@/content/compare/page'
import { raceWords } from '@/content/compare/races'

export const metadata: Metadata = { title: words.metaTitle, description: words.lead }

export default function ComparePage() {
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-4 max-w-prose text-ink-2">{words.lead}</p>
      <Answers />
      <NotRivals />
      <SideBySide />
      <TokenTable />
      <WhenToUse />
      <section className="mt-18" aria-labelledby="experiment">
        <Heading id="experiment" title={words.experiment.title} lead={words.experiment.lead} />
        <OwnExperiment />
      </section>
      <section className="mt-18" aria-labelledby="revoke-race">
        <Heading id="revoke-race" title={raceWords.revoke.title} lead={raceWords.revoke.lead} />
        <RevokeRace />
      </section>
      <section className="mt-18" aria-labelledby="key-race">
        <Heading id="key-race" title={raceWords.key.title} lead={raceWords.key.lead} />
        <KeyRace />
      </section>
      <WrongClaims />
    </Page>
  )
}

function Heading({ id, title, lead }: { id: string; title: string; lead: string }) {
  return (
    <>
      <h2 id={id} className="font-bold text-[1.75rem] leading-tight tracking-[-0.015em]">
        {title}
      </h2>
      <p className="mt-2 max-w-prose text-ink-2">{lead}</p>
    </>
  )
}
