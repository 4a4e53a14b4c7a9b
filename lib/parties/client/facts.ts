/** What Photoprint knows. */
import type { Fact } from '../../world/party'
import type { ClientState, Session } from './state'

type Known = Omit<Fact, 'party'>

/** What it was registered with, and what it keeps for each session. */
export function clientFacts({ config, sessions, own }: ClientState): Known[] {
  return [...configFacts(config), ...entries(own ?? undefined), ...Object.values(sessions).flatMap(sessionFacts)]
}

function configFacts({ client_id, client_secret }: ClientState['config']): Known[] {
  const id: Known = { name: 'client_id', value: client_id, secret: false }
  return client_secret === undefined ? [id] : [id, { name: 'client_secret', value: client_secret, secret: true }]
}

function sessionFacts({ attempt, tokens }: Session): Known[] {
  return [...entries(attempt), ...entries(tokens)]
}

const secrets: readonly string[] = ['code_verifier', 'access_token', 'id_token']

function entries(record: object | undefined): Known[] {
  return Object.entries(record ?? {})
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([name, value]) => ({ name, value, secret: secrets.includes(name) }))
}
