/** The site of a client that runs in the browser: it hands out the page with the script, and that is all it does. */
import { htmlResponse, seeOther } from '../http'
import { scriptTag } from '../page-script'
import { type Ability, answer, type Page } from './kit'
import { appPage, homePage } from './pages'
import type { ClientConfig } from './state'

/** What the script has to know. Whoever opens the page can read it, so nothing secret may be among it. */
export type PublishedConfig = Omit<ClientConfig, 'client_secret' | 'initial_access_token' | 'keys' | 'settings'>

/** Of the metadata, what the script uses. It could just as well fetch all of it. */
const used = [
  'issuer',
  'authorization_endpoint',
  'token_endpoint',
  'jwks_uri',
  'pushed_authorization_request_endpoint',
  'revocation_endpoint',
  'authorization_response_iss_parameter_supported',
] as const

function published({ client_secret: _s, initial_access_token: _t, keys: _k, settings: _x, ...rest }: ClientConfig) {
  const known = used.flatMap((name) => (rest.metadata[name] === undefined ? [] : [[name, rest.metadata[name]]]))
  const config: PublishedConfig = { ...rest, metadata: { issuer: rest.metadata.issuer, ...Object.fromEntries(known) } }
  return config
}

const home: Page = async (state, message) =>
  answer(state, message, htmlResponse(200, homePage(scriptTag('oauth-client', published(state.config)))))

/** Whatever the address: the script reads it, and shows what belongs there. */
const app: Page = async (state, message) =>
  answer(state, message, htmlResponse(200, appPage(scriptTag('oauth-client', published(state.config)))))

/** There is nothing here that the script does not show by itself. */
const toHome: Page = async (state, message) => answer(state, message, seeOther('/'))

export const staticHost: NonNullable<Ability['pages']> = {
  'client-home-request': home,
  'callback-request': app,
  'app-page-request': app,
  'client-start-request': toHome,
  'photos-page-request': toHome,
}
