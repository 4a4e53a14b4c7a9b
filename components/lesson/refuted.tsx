import { Terms } from '@/components/glossary/terms'
import { LiveRun } from '@/components/lesson/live/live-run'
import type { Play } from '@/components/lesson/read/told'
import { SpecLink } from '@/components/ui/spec-link'
import { linkStyle } from '@/components/ui/styles'
import type { Belief } from '@/content/belief'
import { lessonWords } from '@/content/labels/lesson'
import type { Lesson } from '@/content/lesson'

const words = lessonWords.refuted

type Props = { readonly refuted: Lesson['refuted']; readonly belief: Belief; readonly play: Play }

/** The belief that most people bring, said plainly, and the run that refutes it. */
export function Refuted({ refuted, belief, play }: Props) {
  return (
    <section aria-labelledby="refuted" className="mt-12">
      <h2 id="refuted" className="font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">
        {words.title}
      </h2>
      <p className="mt-4">
        {words.said} <q className="font-semibold">{belief.said}</q>
      </p>
      <p className="mt-3 text-pretty">
        <b>{words.so}</b> <Terms text={belief.so} />{' '}
        {belief.specs.map((spec) => (
          <SpecLink key={spec.label} spec={spec} className={`${linkStyle} mr-2 whitespace-nowrap text-small`} />
        ))}
      </p>
      <LiveRun place={refuted.by} play={play} isFirst />
      <p className="mt-4 text-pretty">
        <Terms text={refuted.shows} />
      </p>
    </section>
  )
}
