import { Abbreviated } from '@/components/glossary/abbreviated'
import { Terms } from '@/components/glossary/terms'
import { flowHref } from '@/components/ui/routes'
import { SpecLink } from '@/components/ui/spec-link'
import { linkStyle } from '@/components/ui/styles'
import { flowsPage } from '@/content/home'
import type { Flow } from '@/content/types'
import { countWhatIfs } from '@/lib/play/count-what-ifs'

/** One flow: what it is about, and when to use it. */
export function FlowEntry({ flow }: { flow: Flow }) {
  return (
    <li>
      <h3 className="font-bold text-[1.2rem] leading-snug">
        <a href={flowHref(flow.id)} className={linkStyle}>
          <Abbreviated text={flow.title} />
        </a>
      </h3>
      {flow.legacy && (
        <p className="mt-2 border-bad border-l-3 pl-3 text-small">
          <b className="font-semibold">{flowsPage.legacy}.</b> <Terms text={flow.legacy.verdict} />{' '}
          <SpecLink spec={flow.legacy.spec} className={linkStyle} />
        </p>
      )}
      <p className="mt-2">
        <Terms text={flow.story} />
      </p>
      <div className="mt-2 grid gap-1 text-ink-2 text-small">
        <When lead={flowsPage.use}>{flow.useWhen}</When>
        <When lead={flowsPage.dont}>{flow.dontWhen}</When>
        <p>{flowsPage.whatIfs(countWhatIfs(flow))}</p>
      </div>
    </li>
  )
}

/** A flow's words go on where the lead stops: `Use it when a person…`. */
function When({ lead, children }: { lead: string; children: string }) {
  return (
    <p>
      <b className="font-semibold text-ink">{lead}</b> <Terms text={children} />
    </p>
  )
}
