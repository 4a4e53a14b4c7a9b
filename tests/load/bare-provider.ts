/** oidc-provider alone, asked what a run of ours asks it: what our own time is compared with. */
import { type Adapter, type AdapterPayload, type Configuration, interactionPolicy, Provider } from 'oidc-provider'
import { fetchNodeHandler } from 'srvx/node'
import { isRequest, type Message } from '@/lib/world/message'

type Handler = ReturnType<Provider['callback']>

/** The least that lets a person sign in and consent: no pages, no notes, the provider's own store in memory. */
export function bareProvider(
  configuration: Configuration,
  scopes: { oidc: string; resource: string; api: string },
): Handler {
  const provider = new Provider('https://id.acme.test', {
    ...configuration,
    interactions: {
      policy: interactionPolicy.base(),
      url: (_, { prompt, uid }) => `/${prompt.name === 'login' ? 'sign-in' : 'consent'}/${uid}`,
    },
  })
  provider.proxy = true
  provider.use(async (ctx, next) => {
    const [, page] = ctx.path.split('/')
    if (page !== 'sign-in' && page !== 'consent') return next()
    const details = await provider.interactionDetails(ctx.req, ctx.res)
    if (ctx.method === 'GET') {
      ctx.body = '<form method="post"></form>'
      return
    }
    for await (const _ of ctx.req);
    if (page === 'sign-in') return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: 'ada' } })
    const grant = new provider.Grant({ accountId: 'ada', clientId: String(details.params.client_id) })
    grant.addOIDCScope(scopes.oidc)
    grant.addResourceScope(scopes.api, scopes.resource)
    return provider.interactionFinished(ctx.req, ctx.res, { consent: { grantId: await grant.save() } })
  })
  return provider.callback()
}

/** Asks a handler the requests that a run sent to its authorization server, with this conversation's own cookies, ids and code. */
export async function replay(handler: Handler, requests: readonly Message[]): Promise<void> {
  records.clear()
  const cookies = new Map<string, string>()
  let location = ''
  for (const message of requests) {
    if (!isRequest(message)) continue
    const url = addressOf(message.http.url, location)
    const { code = '' } = Object.fromEntries(URL.canParse(location) ? new URL(location).searchParams : [])
    const body = message.http.body && withCode(message.http.body, code)
    const headers = new Headers(
      message.http.headers.filter(([name]) => name !== 'cookie').map(([n, v]): [string, string] => [n, v]),
    )
    if (message.channel === 'front') headers.set('cookie', [...cookies].map(([n, v]) => `${n}=${v}`).join('; '))
    for (const name of ['host', 'x-forwarded-host']) headers.set(name, 'id.acme.test')
    headers.set('x-forwarded-proto', 'https')
    const response = await fetchNodeHandler(
      handler,
      new Request(url, { method: message.http.method, headers, body: body || undefined }),
    )
    await response.text()
    if (response.status >= 400) throw new Error(`${message.http.method} ${url}: ${response.status}`)
    for (const line of response.headers.getSetCookie()) remember(cookies, line)
    location = new URL(response.headers.get('location') ?? location, url).href
  }
}

/** Interactions have ids of their own in every conversation: go where the last redirect led. */
function addressOf(url: string, location: string): string {
  return /\/(sign-in|consent|auth)\/./.test(new URL(url).pathname) ? location : url
}

function withCode(body: string, code: string): string {
  const form = new URLSearchParams(body)
  if (form.has('code')) form.set('code', code)
  return form.toString()
}

function remember(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const name = pair.slice(0, pair.indexOf('='))
  if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name)
  else cookies.set(name, pair.slice(name.length + 1))
}

const records = new Map<string, AdapterPayload>()

/** The plainest adapter there is. */
export function mapAdapter(model: string): Adapter {
  const find = (matches: (payload: AdapterPayload) => boolean) =>
    [...records].find(([key, payload]) => key.startsWith(`${model}:`) && matches(payload))?.[1]
  return {
    find: async (id) => records.get(`${model}:${id}`),
    findByUid: async (uid) => find((payload) => payload.uid === uid),
    findByUserCode: async (userCode) => find((payload) => payload.userCode === userCode),
    upsert: async (id, payload) => {
      records.set(`${model}:${id}`, payload)
    },
    consume: async (id) => {
      const payload = records.get(`${model}:${id}`)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => {
      records.delete(`${model}:${id}`)
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, payload] of records) if (payload.grantId === grantId) records.delete(key)
    },
  }
}
