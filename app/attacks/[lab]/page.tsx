import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LabFoot } from '@/components/attack/lab/lab-foot'
import { LabHead } from '@/components/attack/lab/lab-head'
import { LabRoom } from '@/components/attack/lab/lab-room'
import { wayFrom } from '@/components/attack/lab/way'
import { Page } from '@/components/ui/page'
import type { Lab } from '@/content/attacks/lab'
import { labs } from '@/content/attacks/labs'
import { messageWords } from '@/content/words/topics/topics'
import { shownCode } from '../shown-code'

type Props = {
  readonly params: Promise<{ readonly lab: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** What of each kind of message stands on its arrow. The words for the kinds are many, and this is all that is needed of them. */
const carries = Object.fromEntries(
  Object.entries(messageWords).flatMap(([kind, words]) => (words.carries.length > 0 ? [[kind, words.carries]] : [])),
)

/** A lab: watched, done by oneself, and mended. */
export default async function LabPage({ params, searchParams }: Props) {
  const lab = labNamed((await params).lab)
  const { way } = await searchParams
  return (
    <Page width="wide">
      <LabHead lab={lab} number={labs.indexOf(lab) + 1} of={labs.length} />
      <LabRoom key={lab.id} lab={lab} code={shownCode(lab)} carries={carries} opens={wayFrom(way)} />
      <LabFoot lab={lab} labs={labs} />
    </Page>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lab = labNamed((await params).lab)
  return { title: `${lab.title} (${lab.name})`, description: lab.lead }
}

/** The lab with this id; where there is none, the page is not found. */
function labNamed(id: string): Lab {
  return labs.find((lab) => lab.id === id) ?? notFound()
}
