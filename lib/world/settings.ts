import { guardNames } from './guards'

/** The switches of a world. A protection that is switched off is a named value, never a missing one. */
export const settingChoices = {
  client: ['public', 'confidential', 'browser-app', 'bff'],
  pkce: ['required', 'off'],
  nonce: ['sent', 'off'],
  codeLife: ['half-hour', 'minute'],
  accessToken: ['jwt', 'opaque'],
  algorithm: ['ES256', 'RS256', 'EdDSA'],
  legacyGrants: ['refused', 'allowed'],
  jwtSecret: ['random', 'guessable'],
  ownJwt: ['short', 'like-acme-id'],
  tokenLife: ['hour', 'five-minutes', 'twenty-seconds'],
  introspection: ['every-call', 'kept'],
  denylist: ['off', 'on'],
  refreshRotation: ['on', 'off', 'grace'],
  revoke: ['access_token', 'refresh_token'],
  registration: ['token', 'open'],
  keyCache: ['refetch', 'fixed'],
  exchange: ['delegation', 'impersonation'],
  clientAuthentication: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
  par: ['off', 'on'],
  jar: ['off', 'on'],
  responseMode: ['query', 'jwt', 'form_post'],
  sessionCookie: ['lax', 'strict', 'none'],
  rar: ['off', 'on'],
  resource: ['default', 'named'],
  dpop: ['off', 'on', 'nonce'],
  consent: ['all', 'narrowed', 'denied'],
  prompt: ['default', 'none'],
  maxAge: ['off', 'on'],
  responseType: ['code', 'hybrid'],
  backchannelLogout: ['off', 'on'],
  clock: ['right', 'client-ahead', 'client-behind', 'server-behind', 'api-ahead', 'api-behind'],
  // Only a lab has another one.
  guard: ['right', ...guardNames],
} as const

/** For how long an API that keeps what it heard of a token (`introspection: 'kept'`) goes by it, in seconds. */
export const answerKeptFor = 10

/** For how long a refresh token that was used works once more (`refreshRotation: 'grace'`), in seconds. */
export const refreshGrace = 30

export type SettingName = keyof typeof settingChoices
export type Settings = { readonly [Name in SettingName]: (typeof settingChoices)[Name][number] }
export type SettingValue = Settings[SettingName]

export const settingNames = Object.keys(settingChoices) as SettingName[]

/** The first choice of every setting. */
export const defaultSettings = Object.fromEntries(
  settingNames.map((name) => [name, settingChoices[name][0]]),
) as Settings

/** The settings of a flow: its own defaults over the first choices, and what was chosen over both. */
export function settingsOf(flow: { readonly defaults?: Partial<Settings> }, chosen: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...flow.defaults, ...chosen }
}

/** The values of a setting that a flow offers: all of them, where it names none. */
export function choicesOf(flow: { readonly choices?: SettingsCondition }, name: SettingName): readonly SettingValue[] {
  return settingChoices[name].filter((value) => flow.choices?.[name]?.includes(value) ?? true)
}

/** Each setting named here has one of its values. */
export type SettingsCondition = Readonly<Partial<Record<SettingName, readonly SettingValue[]>>>

/** True where the settings meet the condition. Without one, all do. */
export function settingsMeet(settings: Settings, condition: SettingsCondition = {}): boolean {
  return Object.entries(condition).every(([name, values]) => values.includes(settings[name as SettingName]))
}

/** Where the parties of a world are. Bases, without a trailing slash, which may have a path: a parameter, never a constant. */
export type Addresses = {
  readonly 'authorization-server': string
  readonly client: string
  readonly 'resource-server': string
  /** A second client, for single sign-on. */
  readonly 'second-client': string
  /** A service of the client's own, which calls the API in its turn. */
  readonly 'print-service': string
  /** Where an app on Ada's computer listens while she is in her browser (RFC 8252 §7.3): no other machine gets there. */
  readonly app: string
  /** Where messages are pushed to Ada's phone. */
  readonly phone: string
  /** Where no party of this world lives: for redirects that must not be followed. */
  readonly elsewhere: string
}

export const virtualAddresses: Addresses = {
  'authorization-server': 'https://id.acme.test',
  client: 'https://photoprint.test',
  'resource-server': 'https://api.acme.test',
  'second-client': 'https://photobook.test',
  'print-service': 'https://print.photoprint.test',
  app: 'http://127.0.0.1:51004',
  phone: 'https://push.phone.test',
  elsewhere: 'https://evil.test',
}
