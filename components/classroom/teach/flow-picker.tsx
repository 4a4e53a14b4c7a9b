'use client'

import { useState } from 'react'
import { placeOf } from '@/components/classroom/ask/played-place'
import { player } from '@/components/quiz/question/use-live'
import { SettingsList } from '@/components/stage/settings/settings-list'
import type { View } from '@/components/stage/stage-model'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { consoleWords } from '@/content/labels/classroom-teach'
import type { ClassPosition } from '@/lib/classroom/position'
import type { Guide } from './guide'
import { loadFlow } from './load-flow'

const words = consoleWords.flow

type Props = {
  readonly guide: Guide
  readonly stage: StageControl
  readonly story: Story
  readonly setView: (view: View) => void
  readonly move: (position: ClassPosition) => void
  readonly onClose: () => void
}

/** Another flow, other settings, another pace: for everybody. */
export function FlowPicker({ guide, stage, story, setView, move, onClose }: Props) {
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose} className="w-[min(52rem,calc(100vw-2rem))]">
      <p className="text-ink-2 text-small">{words.lead}</p>
      <Views view={story.view} setView={setView} />
      <Flows guide={guide} now={stage.flow.id} view={story.view} move={move} onClose={onClose} />
      <h3 className="mt-4 font-semibold">{words.settings}</h3>
      <div className="mb-4">
        <SettingsList stage={stage} />
      </div>
    </Dialog>
  )
}

const views = ['story', 'messages'] as const satisfies readonly View[]

function Views({ view, setView }: Pick<Props, 'setView'> & { readonly view: View }) {
  return (
    <fieldset className="my-3 flex flex-wrap items-center gap-2">
      <legend className="float-left mr-2 font-semibold">{words.view}</legend>
      {views.map((each) => (
        <Button key={each} look="tool" aria-pressed={each === view} onClick={() => setView(each)}>
          {words.views[each]}
        </Button>
      ))}
    </fieldset>
  )
}

type FlowsProps = Pick<Props, 'guide' | 'move' | 'onClose'> & { readonly now: string; readonly view: View }

function Flows({ guide, now, view, move, onClose }: FlowsProps) {
  const [failed, setFailed] = useState(false)
  const go = async (flow: string) => {
    setFailed(false)
    const place = await placeOf({ flow, view }, { player, loadFlow }).catch(() => null)
    if (!place) return setFailed(true)
    move(place)
    onClose()
  }
  return (
    <>
      {guide.flows.map(({ title, flows }) => (
        <div key={title} className="border-line border-t py-2">
          <h3 className="font-semibold text-small">{title}</h3>
          <p className="mt-1 flex flex-wrap gap-2">
            {flows.map(({ id, title: name }) => (
              <Button key={id} look="pill" aria-current={id === now || undefined} onClick={() => void go(id)}>
                {name}
                {id === now && <span className="text-ink-2"> ({words.now})</span>}
              </Button>
            ))}
          </p>
        </div>
      ))}
      <p role="status" className="text-bad">
        {failed && words.failed}
      </p>
    </>
  )
}
