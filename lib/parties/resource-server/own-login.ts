/** The Photo API without OAuth: people sign in at the API itself, and get a JWT of its own making, or a cookie. */
import { valueIn } from '../../world/fields'
import { jsonObject } from '../../world/http-text'
import type { Headers, HttpResponse, RequestMessage } from '../../world/message'
import type { Fact, WorldView } from '../../world/party'
import type { Settings } from '../../world/settings'
import type { Account, Story } from '../../world/story'
import { CredentialsRefused, tokenOf } from '../credentials'
import { guardOf } from '../guard-of'
import { jsonResponse, noStore } from '../http'
import { type Note, objection, Refused, refusal, remark } from '../note'
import { secretMakers } from './guards/secret-makers'
import { type AskedFor, issueOwnJwt, verifyOwnJwt } from './own-jwt'
import { keyFacts, type OwnKey, type OwnKeys, secretKey } from './own-keys'

/** `sessions`: who is signed in, by the value of the cookie. */
export type OwnLogin = {
  readonly gives: 'jwt' | 'session'
  readonly accounts: readonly Account[]
  /** Only where it gives JWTs. */
  readonly keys: OwnKeys
  readonly sessions: Readonly<Record<string, string>>
  /** With a denylist: since when the JWTs of a person are no good, in seconds since 1970. */
  readonly ended: Readonly<Record<string, number>>
}

const cookieName = 'acme_session'
/** A secret that is in every list of secrets: `guessable` is a protection switched off (RFC 7518 §3.2 asks for 256 bits). */
const guessable = 'secret'

/** A sign-in that nobody has used yet. `pair`: a key pair to sign with, in place of the secret. */
export function newOwnLogin(
  gives: OwnLogin['gives'],
  { accounts }: Story,
  settings: Settings,
  { secret, pair }: { readonly secret: string; readonly pair: OwnKey | null },
): OwnLogin {
  const usual = settings.jwtSecret === 'guessable' ? guessable : secret
  const chosen = guardOf(secretMakers, settings)?.((bytes) => firstBytes(secret, bytes)) ?? usual
  const keys: OwnKeys = [pair ?? secretKey('1', chosen)]
  return { gives, accounts, keys, sessions: {}, ended: {} }
}

/** So many of the random bytes that were drawn for it, in base64url. */
function firstBytes(drawn: string, bytes: number): string {
  return Buffer.from(drawn, 'base64url').subarray(0, bytes).toString('base64url')
}

/** What the API knows of those who are signed in: the secret that it signs with, or the sessions that it wrote down. */
export function ownFacts({ gives, keys, sessions, ended }: OwnLogin): Omit<Fact, 'party'>[] {
  if (gives === 'jwt')
    return [...keyFacts(keys), ...Object.keys(ended).map((value) => ({ name: 'denylist', value, secret: false }))]
  return Object.keys(sessions).map((value) => ({ name: cookieName, value, secret: true }))
}

export type Served = { readonly own: OwnLogin; readonly http: HttpResponse; readonly note: Note }
type Serve = (own: OwnLogin, message: RequestMessage, world: WorldView) => Promise<Served>

/** Whom a request for photos is from, and the scope that it is limited to, where it is. */
export type Known = { readonly sub: string; readonly scope?: string }

/** Throws where it is from nobody. */
export function personBehind(own: OwnLogin, message: RequestMessage, world: WorldView): Promise<Known> {
  return checks[own.gives](own, message, world)
}

type Check = (own: OwnLogin, message: RequestMessage, world: WorldView) => Promise<Known>

const checks: Readonly<Record<OwnLogin['gives'], Check>> = {
  jwt: async ({ keys, ended }, { http }, world) => {
    const jwt = tokenOf(http, { who: 'This API', schemes: ['Bearer'] })
    const { sub = '', iat = 0, scope } = await verifyOwnJwt(keys, jwt, world)
    const since = ended[sub]
    if (since !== undefined && iat <= since)
      throw new Refused('jwt_ended', `The denylist says that the JWTs of ${sub} are no good any more.`)
    return typeof scope === 'string' ? { sub, scope } : { sub }
  },
  session: async ({ sessions }, message) => {
    const value = cookieIn(message)
    if (value === undefined)
      throw new Refused(
        'no_session',
        `The request came without the cookie "${cookieName}", and so it names no session.`,
      )
    const sub = Object.hasOwn(sessions, value) ? sessions[value] : undefined
    if (sub === undefined)
      throw new Refused('no_session', 'The cookie names no session: it is made up, or its session is over.')
    return { sub }
  },
}

/** What the API refuses, by what it gives. A cookie is no scheme of RFC 9110 §11, so there is nothing to challenge with. */
export function refuseStranger({ gives }: OwnLogin, error: unknown): { http: HttpResponse; note: Note } {
  const http = gives === 'jwt' ? refusedToken(error) : jsonResponse(403, { error: 'no_session' })
  return { http, note: refusal(error) }
}

/** RFC 6750 §3.1: where there is nothing to look at, no error code. */
function refusedToken(error: unknown): HttpResponse {
  if (!(error instanceof CredentialsRefused))
    return jsonResponse(401, { error: 'invalid_token' }, [['www-authenticate', 'Bearer error="invalid_token"']])
  if (error.error === '') return jsonResponse(401, {}, [['www-authenticate', 'Bearer realm="photos"']])
  return jsonResponse(400, { error: error.error }, [['www-authenticate', `Bearer error="${error.error}"`]])
}

/** The two requests that exist only here. */
export const ownPages: Readonly<Partial<Record<RequestMessage['kind'], Serve>>> = {
  'api-login-request': async (own, message, world) => {
    const asked = jsonObject(message.http.body) ?? {}
    const { login, password } = asked
    const account = own.accounts.find((each) => each.login === login && each.password === password)
    if (account) return gifts[own.gives](own, account, asked, world)
    const note = objection('login.refused', `wrong password for "${String(login)}"`)
    return { own, http: jsonResponse(403, { error: 'wrong_password' }, noStore), note }
  },
  'api-logout-request': async (own, message) => {
    const cookie = cookieIn(message) ?? ''
    const over = Object.hasOwn(own.sessions, cookie) ? own.sessions[cookie] : undefined
    const { [cookie]: _, ...sessions } = own.sessions
    const forget: Headers = [['set-cookie', `${cookieName}=; Path=/; Max-Age=0`]]
    const http: HttpResponse = {
      type: 'response',
      status: 204,
      headers: own.gives === 'session' ? forget : [],
      body: '',
    }
    return { own: { ...own, sessions }, http, note: own.gives === 'jwt' ? nothingToEnd : ended(over) }
  },
}

type Give = (own: OwnLogin, account: Account, asked: AskedFor, world: WorldView) => Promise<Served>

const gifts: Readonly<Record<OwnLogin['gives'], Give>> = {
  jwt: async (own, account, asked, world) => {
    const gift = await issueOwnJwt(own.keys, account, asked, world)
    const note = remark('login.accepted', `${account.name} is signed in. The API signed a JWT, and kept nothing.`)
    return { own, http: jsonResponse(200, gift, noStore), note }
  },
  session: async (own, { sub, name }, _, world) => {
    const value = world.random(16)
    const line = `${cookieName}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax`
    const note = remark('login.accepted', `${name} is signed in. The API wrote the session down.`)
    const sessions = { ...own.sessions, [value]: sub }
    return { own: { ...own, sessions }, http: jsonResponse(200, { sub }, [...noStore, ['set-cookie', line]]), note }
  },
}

const nothingToEnd = remark('logout.nothing', 'The API keeps no list of its JWTs, so there is nothing to strike out.')

function ended(sub: string | undefined): Note {
  return remark('logout.done', sub ? `The session of ${sub} is over.` : 'There was no such session.')
}

function cookieIn({ http }: RequestMessage): string | undefined {
  return valueIn(http, 'cookie', cookieName)
}

/** What the API had to look up to know whose request it is: nothing, where the JWT says it all. */
export function ownLookUps({ gives }: OwnLogin, { settings }: WorldView): Note[] {
  if (gives === 'session') return [lookedUp('its sessions')]
  return settings.denylist === 'on' ? [lookedUp('its denylist')] : []
}

/** One look into what it keeps. */
export function lookedUp(what: string): Note {
  return remark('record.looked_up', `The API looked up: ${what}.`)
}
