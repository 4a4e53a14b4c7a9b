/** A person takes every permission back, at Acme ID itself, without the help of those who had it. */
import type { Outcome } from '../../world/party'
import { remark } from '../note'
import type { AuthorizationServerState, Stored } from './state'

type State = AuthorizationServerState

export const endingTasks = {
  /** Grants go, and what was issued under them, as when the provider revokes one. A JWT is no record: it lives on. */
  'end-grants': async (state: State): Promise<Outcome<State>> => {
    const all = Object.entries(state.records)
    const left = all.filter(([key, record]) => !isOfGrant(key, record))
    const text = `Ada took her permissions back: ${all.length - left.length} records are gone.`
    return { state: { ...state, records: Object.fromEntries(left) }, sends: [], notes: [remark('grant.revoked', text)] }
  },
} as const

function isOfGrant(key: string, { payload }: Stored): boolean {
  return key.startsWith('Grant:') || (payload.grantId !== undefined && !key.startsWith('Session:'))
}
