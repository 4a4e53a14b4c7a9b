import type { Metadata } from 'next'
import { FaultList } from '@/components/attack/list/fault-list'
import { LabLevels } from '@/components/attack/list/lab-levels'
import { LabList } from '@/components/attack/list/lab-list'
import { ParameterMap } from '@/components/attack/list/parameter-map'
import { Terms } from '@/components/glossary/terms'
import { Page, PageTitle } from '@/components/ui/page'
import { faultLabs } from '@/content/attacks/faults/faults'
import { labs } from '@/content/attacks/labs'
import { attacksWords as words } from '@/content/labels/attacks'

const lead = words.lead(labs.length)

export const metadata: Metadata = { title: words.title, description: lead }

export default function AttacksPage() {
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-5 max-w-prose text-pretty text-ink-2">
        <Terms text={lead} />
      </p>
      <p className="mt-3 max-w-prose text-ink-2 text-small">{words.progress}</p>
      <LabList labs={labs} />
      <FaultList faults={faultLabs} />
      <ParameterMap labs={labs} />
      <LabLevels />
    </Page>
  )
}
