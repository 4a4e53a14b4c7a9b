import { Terms } from '@/components/glossary/terms'
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
      <p className="mt-4 max-w-prose">
        <Terms text={flow.story} />
      </p>
      <p className="mt-2 max-w-prose text-ink-2">
        <b className="font-semibold text-ink">{flowsPage.use}</b> <Terms text={flow.useWhen} />
      </p>
      <p className="mt-2 max-w-prose text-ink-2">
        <b className="font-semibold text-ink">{flowsPage.dont}</b> <Terms text={flow.dontWhen} />
      </p>
      <ol className="mt-6 list-decimal pl-6">
        {beatsFor(flow, settingsOf(flow)).map(({ id, says }) => (
          <li key={id}>
            <Terms text={says} />
          </li>
        ))}
      </ol>
    </Page>
  )
}
