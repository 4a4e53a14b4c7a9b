/** What Photoprint’s log says of an answer that it went on with. */
import { type Note, remark } from '../note'
import { shown } from '../shown'
import type { Attempt, ClientState } from './state'

/** RFC 6749 §10.12, RFC 9207 §2.4. The library has compared both, and throws where one differs: only a lab leaves that out. */
export function callbackAccepted({ config }: ClientState, attempt: Attempt, url: string): Note {
  const { searchParams } = new URL(url)
  return remark(
    'callback.accepted',
    `${stateIn(searchParams, attempt, config.client_name)} ${issIn(searchParams, attempt.server?.issuer)}`,
  )
}

function stateIn(came: URLSearchParams, { state: sent }: Attempt, client: string): string {
  const state = came.get('state')
  if (state === sent) return `state is ${shown(state)}, the one that ${client} sent.`
  const told = state === null ? 'There is no state' : `state is ${shown(state)}`
  return `${told}, and ${client} sent ${shown(sent)}. Nobody has compared them.`
}

/** `other`: the server that was asked, where that is not the one of the configuration. */
function issIn(came: URLSearchParams, other: string | undefined): string {
  const iss = came.get('iss')
  if (iss === null) return 'There is no iss, and the metadata promises none.'
  if (other === undefined || other === iss) return `iss is ${shown(iss)}, the server that was asked.`
  return `iss is ${shown(iss)}, and ${shown(other)} was asked. Nobody has compared them.`
}
