import type { StageProps } from '@/components/stage/stage'
import type { Kept } from './session'

type StageOf = Pick<StageProps, 'flow' | 'run' | 'at' | 'leaf' | 'rest' | 'recap' | 'view' | 'follow'>

export type PresentProps = StageOf & {
  /** What goes on to the next page: the room, the session and where it stands. */
  readonly kept: Kept
  /** Where one joins a room. */
  readonly host: string
}
