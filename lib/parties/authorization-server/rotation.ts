/** Changing the signing key without breaking anything: publish the next one, switch to it, and retire the old one when its tokens are gone. */
import type { Outcome, WorldView } from '../../world/party'
import { remark } from '../note'
import { signingKey } from '../signing-keys'
import type { AuthorizationServerState } from './state'

type State = AuthorizationServerState
type Task = (state: State, world: WorldView) => Promise<Outcome<State>>

/** The first key of the list signs; all of them are published (OpenID Connect Core §10.1.1). */
export const rotationTasks: Readonly<Record<string, Task>> = {
  'publish-next-key': async (state, { settings }) => {
    const next = await signingKey(settings.algorithm)
    return done(
      { ...state, keys: [...state.keys, next] },
      'key.published',
      `${next.kid} is published, and signs nothing yet.`,
    )
  },
  'switch-key': async (state) => {
    const [old, ...others] = state.keys
    const next = others.at(-1)
    if (!old || !next) return done(state, 'key.kept', 'There is no next key to switch to.')
    const keys = [next, old, ...others.slice(0, -1)]
    return done({ ...state, keys }, 'key.switched', `${next.kid} signs from now on. ${old.kid} stays published.`)
  },
  /** The way it must not be done: what the old key signed is worth nothing to whoever looks up the keys now. */
  'replace-key': async (state, { settings }) => {
    const next = await signingKey(settings.algorithm)
    return done({ ...state, keys: [next] }, 'key.replaced', `${next.kid} takes the place of every older key.`)
  },
  'retire-key': async (state) => {
    const [current, ...others] = state.keys
    if (!current || !others.length) return done(state, 'key.kept', 'There is no old key to retire.')
    return done(
      { ...state, keys: [current] },
      'key.retired',
      `${others.map(({ kid }) => kid).join(', ')} is no longer published.`,
    )
  },
}

function done(state: State, code: string, text: string): Outcome<State> {
  return { state, sends: [], notes: [remark(code, text)] }
}
