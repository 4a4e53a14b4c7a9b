'use client'

import { PanelTerms, PanelText } from '@/components/glossary/panel-terms'
import { TermText } from '@/components/glossary/term-text'
import { withTerms } from '@/components/glossary/with-terms'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { storyWords as words } from '@/content/labels/story'
import type { ToldBeat } from '@/lib/play/beats'
import { BeatRoute } from './beat-route'
import { BeatValues } from './beat-values'
import { BeatWhatIfs } from './beat-what-ifs'
import panel from './story-panel.module.css'

type Props = { readonly stage: Stage; readonly told: ToldBeat; readonly open: (message: number) => void }

/** One beat: on which way it goes, what happens and why, what could be changed, and the values that matter. */
export function BeatTold({ stage, told, open }: Props) {
  const { beat, key } = told
  return (
    <PanelTerms texts={[beat.text, ...Object.values(beat.values ?? {})]}>
      <BeatRoute stage={stage} told={told} />
      <h2 className={panel.title}>{beat.title}</h2>
      <p className={panel.text} data-length="whole">
        <PanelText text={beat.text} />
      </p>
      <p className={panel.text} data-length="short">
        <TermText pieces={withTerms(beat.short)} />
      </p>
      <BeatWhatIfs stage={stage} told={told} />
      {key && <BeatValues stage={stage} told={told} message={key} />}
      {key && (
        <Button look="link" className={panel.closer} onClick={() => open(key.id)}>
          {words.closer}
        </Button>
      )}
    </PanelTerms>
  )
}
