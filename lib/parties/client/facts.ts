/** What Photoprint knows. */
import type { Fact } from '../../world/party'
import { isSecretName } from '../../world/secrets'
import type { ClientState, Session } from './state'

type Known = Omit<Fact, 'party'>

/** What it was registered with, and what it keeps for each session. */
export function clientFacts({ config, sessions, own }: ClientState): Known[] {
  return [...configFacts(config), ...entries(own ?? undefined), ...Object.values(sessions).flatMap(sessionFacts)]
}

function configFacts({ client_id, client_secret, initial_access_token, keys }: ClientState['config']): Known[] {
  const names = {
    'request key': keys.requests?.kid,
    'assertion key': keys.assertions?.kid,
    'proof key': keys.proofs?.kid,
  }
  return [...entries({ client_id, client_secret, initial_access_token, ...names }), ...nonceFacts(keys.nonces)]
}

/** The last one of each server. */
function nonceFacts(nonces: Readonly<Record<string, string>> = {}): Known[] {
  return Object.values(nonces).flatMap((value) => entries({ 'dpop-nonce': value }))
}

function sessionFacts({ attempt, tokens, credentials, key }: Session): Known[] {
  return [attempt, tokens, credentials, keyFacts(key)].flatMap(entries)
}

function keyFacts(key: Session['key']): Record<string, string> | undefined {
  return key && 'cookie' in key ? { [key.cookie.name]: key.cookie.value } : key
}

function entries(record: object | undefined): Known[] {
  return Object.entries(record ?? {})
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .map(([name, value]) => ({ name, value, secret: isSecretName(name) }))
}
