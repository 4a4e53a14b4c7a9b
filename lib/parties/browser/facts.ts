/** What a browser keeps: its cookies, and what the scripts of its pages keep. What went through it is read off the messages. */
import type { SerializedCookieJar } from 'tough-cookie'
import type { Fact } from '../../world/party'
import { cookiesIn } from './cookies'
import { scripts } from './scripts'
import type { BrowserState, Kept } from './state'

type Known = Omit<Fact, 'party'>

/** All of it, in this order. What scripts keep is as they say themselves. */
export function browserFacts({ jar, storage }: BrowserState): Known[] {
  return [...cookieFacts(jar), ...Object.values(storage).flatMap(keptFacts)]
}

/** A `.sig` cookie is the seal of another one, and says nothing by itself. */
function cookieFacts(jar: SerializedCookieJar): Known[] {
  const cookies = cookiesIn(jar).filter(({ key }) => !key.endsWith('.sig'))
  return cookies.map(({ key, value }) => ({ name: key, value, secret: true }))
}

/** Any script of the site's pages can read all of it: there is no other lock on it than being of that site. */
function keptFacts({ script, state }: Kept): readonly Known[] {
  return scripts[script]?.facts(state) ?? []
}
