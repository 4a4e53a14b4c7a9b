import type { Play } from '@/components/lesson/read/told'
import type { StagePlace } from '@/content/evidence'
import { liveWords as words } from '@/content/labels/lesson'
import { liveMessage } from './live-message'
import { SmallStage } from './small-stage'

type Props = {
  readonly place: StagePlace
  readonly play: Play
  /** The first of its page. */
  readonly isFirst?: boolean
}

/** A small stage at a place; a sentence where there is no run. */
export async function LiveRun({ place, play, isFirst = false }: Props) {
  const played = await play(place)
  if (!played) return <p className="mt-5 border-line-2 border-l-2 pl-4 text-ink-2 text-small">{words.told}</p>
  const live = liveMessage(played)
  const title = live.frames[live.at]?.title ?? ''
  return (
    <div className="mt-6 xl:-mr-80">
      <SmallStage live={live} label={isFirst ? words.region : words.other(title)} />
    </div>
  )
}
