/** Which kind of client a client is, and where it runs. */
import type { Settings } from '../../world/settings'
import type { ClientSetup } from '../../world/setup'

type Kind = Settings['client'] | 'native'

/** `page`: in the browser, as the script of its page. `bff`: on its server, for a page that calls it. `native`: on a person's computer. */
export type Runs = 'server' | 'page' | 'bff' | 'native'

type Trait = { readonly confidential: boolean; readonly runs: Runs }

/** RFC 6749 §2.1, and the patterns of RFC 10017 §6.1 and §6.3. */
const traits: Readonly<Record<Kind, Trait>> = {
  public: { confidential: false, runs: 'server' },
  confidential: { confidential: true, runs: 'server' },
  'browser-app': { confidential: false, runs: 'page' },
  bff: { confidential: true, runs: 'bff' },
  // RFC 8252 §8.4: public, unless each copy has a secret of its own.
  native: { confidential: false, runs: 'native' },
}

/** The path of the redirection endpoint (RFC 6749 §3.1.2), from the client's base. RFC 8252 §7.3 has such a one for an app. */
export function callbackPath(runs: Runs): string {
  return runs === 'native' ? '/oauth2redirect' : '/callback'
}

/** What a client is, by its setup or by the setting. */
export function traitsOf({ kind }: ClientSetup, settings: Settings): Trait {
  return traits[kind === 'by-setting' ? settings.client : kind]
}
