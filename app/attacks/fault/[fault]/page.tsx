import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FaultRoom } from '@/components/attack/fault/fault-room'
import { Terms } from '@/components/glossary/terms'
import { Page, PageTitle } from '@/components/ui/page'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import type { FaultLab } from '@/content/attacks/fault'
import { faultLabs } from '@/content/attacks/faults/faults'
import { faultWords as words } from '@/content/labels/attack-fault'
import { shownCode } from '../../shown-code'

type Props = { readonly params: Promise<{ readonly fault: string }> }

/** A lab in which a fault is to be found. */
export default async function FaultPage({ params }: Props) {
  const lab = faultNamed((await params).fault)
  return (
    <Page width="wide">
      <p className="mt-8 text-ink-2 text-small">{words.place(faultLabs.indexOf(lab) + 1, faultLabs.length)}</p>
      <div className="mt-1">
        <PageTitle>{lab.title}</PageTitle>
      </div>
      <p className="mt-2 max-w-prose text-pretty text-[1.125rem] text-ink-2">
        <Terms text={lab.lead} />
      </p>
      <figure className="mt-6 max-w-prose border-ink border-l-3 pl-4">
        <figcaption className="font-bold text-small">{words.symptom}</figcaption>
        <blockquote className="mt-1">{lab.symptom}</blockquote>
      </figure>
      <FaultRoom key={lab.id} lab={lab} code={shownCode(lab)} />
      <p className="mt-12 border-line border-t pt-5">
        <a href={`${routes.attacks}#find-the-fault`} className={linkStyle}>
          {words.others}
        </a>
      </p>
    </Page>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lab = faultNamed((await params).fault)
  return { title: lab.title, description: lab.lead }
}

/** The lab with this id; where there is none, the page is not found. */
function faultNamed(id: string): FaultLab {
  return faultLabs.find((lab) => lab.id === id) ?? notFound()
}
