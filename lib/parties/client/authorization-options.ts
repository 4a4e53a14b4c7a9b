/** What a client adds to its authorization request, setting by setting. */
import type { Addresses, SettingName, Settings, SettingValue } from '../../world/settings'
import type { ClientSetup } from '../../world/setup'
import { thumbprint } from './dpop'
import type { PhotoPrint } from './photo-print'
import type { ClientConfig } from './state'

type Parameters = Readonly<Record<string, string>>

type Option = {
  readonly setting: SettingName
  readonly value: SettingValue
  readonly adds: (config: ClientConfig) => Parameters | Promise<Parameters>
}

/** OpenID Connect Core §3.1.2.1: how long ago, in seconds, a person may have signed in at most. */
export const maxAge = 3600

const options: readonly Option[] = [
  // JARM §2.3: `jwt` leaves it to the response type where the JWT goes, which for a code is the query.
  { setting: 'responseMode', value: 'jwt', adds: () => ({ response_mode: 'jwt' }) },
  // Form Post Response Mode §2. What is posted to the server of a page reaches no script of the page: one does not ask for it.
  {
    setting: 'responseMode',
    value: 'form_post',
    adds: ({ runs }): Parameters => (runs === 'page' ? {} : { response_mode: 'form_post' }),
  },
  // RFC 9396 §2
  {
    setting: 'rar',
    value: 'on',
    adds: ({ details }): Parameters => (details.length ? { authorization_details: JSON.stringify(details) } : {}),
  },
  // RFC 9449 §10
  { setting: 'dpop', value: 'on', adds: namedKey },
  { setting: 'dpop', value: 'nonce', adds: namedKey },
  { setting: 'prompt', value: 'none', adds: () => ({ prompt: 'none' }) },
  // OpenID Connect Core §3.3.2.1, Form Post Response Mode §2
  {
    setting: 'responseType',
    value: 'hybrid',
    adds: () => ({ response_type: 'code id_token', response_mode: 'form_post' }),
  },
  { setting: 'maxAge', value: 'on', adds: () => ({ max_age: String(maxAge) }) },
]

async function namedKey(config: ClientConfig): Promise<Parameters> {
  return { dpop_jkt: await thumbprint(config) }
}

/** The parameters that the settings call for. */
export async function addedParameters(config: ClientConfig): Promise<Parameters> {
  const chosen = options.filter(({ setting, value }) => config.settings[setting] === value)
  return Object.assign({}, ...(await Promise.all(chosen.map(({ adds }) => adds(config)))))
}

type Asked = { readonly scope: string; readonly resource?: string; readonly details: readonly PhotoPrint[] }

/** What a client asks for: by scope, and at which API; with RAR photo by photo, where it knows which it wants. */
export function askedFor(setup: ClientSetup, settings: Settings, addresses: Addresses): Asked {
  const api = setup.resource ?? (settings.resource === 'named' ? 'resource-server' : undefined)
  const named = api ? { resource: addresses[api] } : {}
  if (settings.rar === 'off' || !setup.photos) return { scope: setup.scope, details: [], ...named }
  const scope = setup.scope.split(' ').filter((word) => word !== 'photos.read')
  const locations = [addresses['resource-server']]
  const details = [{ type: 'photo_print', actions: ['read'], locations, photos: setup.photos } as const]
  return { scope: scope.join(' '), details, ...named }
}
