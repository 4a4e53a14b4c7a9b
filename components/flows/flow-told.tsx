import { Page, PageTitle } from '@/components/ui/page'
import { flowsPage } from '@/content/home'
import type { Flow } from '@/content/types'
import { beatsFor } from '@/lib/play/beats'
import { settingsOf } from '@/lib/world/settings'

/** A flow in words, without a run: for whoever only takes note of the page. */
export function FlowTold({ flow }: { flow: Flow }) {
  return (
    <Page>
      <PageTitle>{flow.title}</PageTitle>
      <p className="mt-4 max-w-prose">{flow.story}</p>
      <p className="mt-2 max-w-prose text-ink-2">
        <b className="font-semibold text-ink">{flowsPage.use}</b> {flow.useWhen}
      </p>
      <p className="mt-2 max-w-prose text-ink-2">
        <b className="font-semibold text-ink">{flowsPage.dont}</b> {flow.dontWhen}
      </p>
      <ol className="mt-6 list-decimal pl-6">
        {beatsFor(flow, settingsOf(flow)).map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ol>
    </Page>
  )
}
