/** What the operator of an API does that signs people in by itself. */
import { WorldError } from '../../world/errors'
import type { Act, WorldView } from '../../world/party'
import { remark } from '../note'
import type { OwnLogin } from './own-login'
import { type OwnDone, type OwnTask, ownKeyTasks } from './own-rotation'

const tasks: Readonly<Record<string, OwnTask>> = {
  /** Everybody is signed out everywhere. What was written down can be struck out, and nothing else. */
  'end-sign-ins': (own, world) => {
    if (own.gives === 'session') {
      const count = Object.keys(own.sessions).length
      return { own: { ...own, sessions: {} }, note: remark('logout.done', `Struck out: ${count} sessions.`) }
    }
    if (world.settings.denylist === 'off')
      return {
        own,
        note: remark('logout.nothing', 'The API keeps no list of its JWTs, so there is nothing to strike out.'),
      }
    const since = Math.floor(world.now / 1000)
    const ended = Object.fromEntries(own.accounts.map(({ sub }) => [sub, since]))
    return { own: { ...own, ended }, note: remark('logout.done', 'Everybody is on the denylist.') }
  },
  ...ownKeyTasks,
}

/** @throws WorldError `unknown_task`. */
export async function doOwnTask(own: OwnLogin, act: Act, world: WorldView): Promise<OwnDone | null> {
  const name = act.kind === 'wait' ? act.task : undefined
  if (name === undefined) return null
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (!task) throw new WorldError('unknown_task', 'act.task', `This API has no task named "${name}".`)
  return task(own, world)
}
