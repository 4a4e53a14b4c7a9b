/** What Photoprint knows. */
import type { Fact } from '../../world/party'
import { isSecretName } from '../../world/secrets'
import type { ClientState, Session } from './state'

type Known = Omit<Fact, 'party'>

/** What it was registered with, and what it keeps for each session. */
export function clientFacts({ config, sessions, own }: ClientState): Known[] {
  return [...configFacts(config), ...entries(own ?? undefined), ...Object.values(sessions).flatMap(sessionFacts)]
}

function configFacts({ client_id, client_secret, initial_access_token }: ClientState['config']): Known[] {
  return entries({ client_id, client_secret, initial_access_token })
}

function sessionFacts({ attempt, tokens }: Session): Known[] {
  return [...entries(attempt), ...entries(tokens)]
}

function entries(record: object | undefined): Known[] {
  return Object.entries(record ?? {})
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .map(([name, value]) => ({ name, value, secret: isSecretName(name) }))
}
