import type { Metadata } from 'next'
import { FlowEntry } from '@/components/flows/flow-entry'
import { FlowMap } from '@/components/flows/flow-map'
import { Terms } from '@/components/glossary/terms'
import { Page, PageTitle } from '@/components/ui/page'
import { flowGroups } from '@/content/flows/flows'
import { flowsPage } from '@/content/home'

export const metadata: Metadata = { title: flowsPage.title, description: flowsPage.lead }

export default function FlowsPage() {
  return (
    <Page>
      <PageTitle>{flowsPage.title}</PageTitle>
      <p className="mt-5 max-w-prose text-balance text-ink-2">
        <Terms text={flowsPage.lead} />
      </p>
      <FlowMap />
      {flowGroups.map(({ title, lead, flows }) => (
        <section key={title} className="mt-14">
          <h2 className="border-ink border-t-3 pt-4 font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">
            {title}
          </h2>
          <p className="mt-1.5 max-w-prose text-ink-2">
            <Terms text={lead} />
          </p>
          <ul className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2">
            {flows.map((flow) => (
              <FlowEntry key={flow.id} flow={flow} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
