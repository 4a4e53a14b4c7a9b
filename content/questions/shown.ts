/** Where what is asked about an attack is seen: on the stage, or in its lab. */
import type { LabId } from '../../lib/world/guards'
import type { Evidence, StagePlace } from '../evidence'

export const inLab = (id: LabId, label: string): Evidence => ({ label, page: `/attacks/${id}` })

export const onStage = (
  flow: string,
  label: string,
  at: string,
  more: Omit<StagePlace, 'flow' | 'at'> = {},
): Evidence => ({ label, place: { flow, at, ...more } })
