import type { Metadata } from 'next'
import { Page, PageTitle } from '@/components/ui/page'
import { buttonStyle } from '@/components/ui/styles'
import { flows } from '@/content/flows/flows'
import { flowsPage } from '@/content/home'
import type { Flow } from '@/content/types'

export const metadata: Metadata = { title: flowsPage.title, description: flowsPage.lead }

export default function FlowsPage() {
  return (
    <Page>
      <PageTitle>{flowsPage.title}</PageTitle>
      <p className="mt-5 max-w-prose text-balance text-ink-2">{flowsPage.lead}</p>
      <ul className="mt-4">
        {flows.map((flow) => (
          <FlowEntry key={flow.id} flow={flow} />
        ))}
      </ul>
    </Page>
  )
}

function FlowEntry({ flow }: { flow: Flow }) {
  return (
    <li className="mt-8 border-ink border-t-3 pt-4.5">
      <h2 className="font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">{flow.title}</h2>
      <p className="mt-2 max-w-prose">{flow.story}</p>
      <div className="mt-3 grid max-w-prose gap-1 text-ink-2">
        <When lead={flowsPage.use}>{flow.useWhen}</When>
        <When lead={flowsPage.dont}>{flow.dontWhen}</When>
      </div>
      <a href={`/flows/${flow.id}`} className={`mt-5 ${buttonStyle.primary}`}>
        {flowsPage.step}
      </a>
    </li>
  )
}

/** A flow's words go on where the lead stops: `Use it when a person…`. */
function When({ lead, children }: { lead: string; children: string }) {
  return (
    <p>
      <b className="font-semibold text-ink">{lead}</b> {children}
    </p>
  )
}
