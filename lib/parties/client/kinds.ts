/** Which kind of client a client is, and where it runs. */
import type { Settings } from '../../world/settings'
import type { ClientSetup } from '../../world/setup'

type Kind = Settings['client']

/** `page`: in the browser, as the script of its page. `bff`: on its server, for a page that calls it. */
export type Runs = 'server' | 'page' | 'bff'

type Trait = { readonly confidential: boolean; readonly runs: Runs }

/** RFC 6749 §2.1, and the patterns of RFC 10017 §6.1 and §6.3. */
const traits: Readonly<Record<Kind, Trait>> = {
  public: { confidential: false, runs: 'server' },
  confidential: { confidential: true, runs: 'server' },
  'browser-app': { confidential: false, runs: 'page' },
  bff: { confidential: true, runs: 'bff' },
}

/** What a client is, by its setup or by the setting. */
export function traitsOf({ kind }: ClientSetup, settings: Settings): Trait {
  return traits[kind === 'by-setting' ? settings.client : kind]
}
