/** Photoprint calls the API with what it has of Ada, by itself and for no page: as a job does that prints at night. */
import { objection, remark } from '../note'
import { apiRequest } from './exchange'
import { type Ability, ask, type Continuation, type Task, unmoved } from './kit'
import { ownApiRequest } from './own-login'
import type { ClientState, Session } from './state'

const callAgain: Task = async (state, world) => {
  const [sid, session] = Object.entries(state.sessions).findLast(([, each]) => each.tokens ?? each.key) ?? []
  if (sid === undefined || !session)
    return unmoved(state, [remark('nothing_to_show', 'Photoprint has nothing of Ada to show.')])
  return ask(state, world.nextId, { for: 'call-again', sid, answers: null }, await requestFor(state, session))
}

async function requestFor({ config }: ClientState, { tokens, key }: Session) {
  if (key) return ownApiRequest(config, key)
  return apiRequest(config, tokens?.access_token ?? '')
}

const takeAnswer: Continuation = async (state, _, { http }) => {
  const note =
    http.status === 200
      ? remark('api.let_in', 'The Photo API let Photoprint in.')
      : objection('api.kept_out', `The Photo API answered ${http.status}.`)
  return unmoved(state, [note])
}

export const callingAgain: Ability = {
  tasks: { 'call-again': callAgain },
  continuations: { 'call-again': takeAnswer },
}
