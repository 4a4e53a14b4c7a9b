/** What a browser knows: its cookies, what its address bar says, and what the scripts of its pages keep. */
import type { SerializedCookieJar } from 'tough-cookie'
import type { Fact } from '../../world/party'
import { isSecretName } from '../../world/secrets'
import { cookiesIn } from './cookies'
import { scripts } from './scripts'
import type { BrowserState, Kept } from './state'

type Known = Omit<Fact, 'party'>

/** All of it, in this order. What scripts keep is as they say themselves. */
export function browserFacts({ jar, address, storage }: BrowserState): Known[] {
  return [...cookieFacts(jar), ...addressFacts(address), ...Object.values(storage).flatMap(keptFacts)]
}

/** A `.sig` cookie is the seal of another one, and says nothing by itself. */
function cookieFacts(jar: SerializedCookieJar): Known[] {
  const cookies = cookiesIn(jar).filter(({ key }) => !key.endsWith('.sig'))
  return cookies.map(({ key, value }) => ({ name: key, value, secret: true }))
}

/** What the address bar gives away, behind the `?` and behind the `#`. */
function addressFacts(address: string): Known[] {
  if (!URL.canParse(address)) return []
  const { searchParams, hash } = new URL(address)
  const behind = hash.includes('=') ? [...new URLSearchParams(hash.slice(1))] : []
  return [...searchParams, ...behind].map(([name, value]) => ({ name, value, secret: isSecretName(name) }))
}

/** Any script of the site's pages can read all of it: there is no other lock on it than being of that site. */
function keptFacts({ script, state }: Kept): readonly Known[] {
  return scripts[script]?.facts(state) ?? []
}
