/** What Acme ID was asked for and did nothing with. The wire says none of it: RFC 6749 §3.1 and §3.2 want it passed over in silence. */
import { isSecretName } from '../../world/secrets'
import { remark } from '../note'
import { empty, outsideOfRequest, unknown, unsupported, withoutEffect } from './ignored-reasons'
import { ignoredScope } from './ignored-scope'
import type { Context } from './page-kit'
import { current, writeDown } from './serving'

type Params = Readonly<Record<string, unknown>>

/** The endpoints that take parameters. Pages and addresses on the way take none but their own. */
const watched: readonly string[] = [
  'authorization',
  'pushed_authorization_request',
  'device_authorization',
  'backchannel_authentication',
  'token',
  'introspection',
  'revocation',
]

/** Koa middleware: compares what was asked with what the provider made of it. */
export async function sayIgnored(ctx: Context, next: () => Promise<void>): Promise<void> {
  const query = { ...ctx.query }
  await next()
  const route = ctx.oidc?.route
  if (!route || !watched.includes(route)) return
  const isGet = ctx.method === 'GET'
  const body: Params = isGet ? {} : (ctx.oidc.body ?? {})
  const asked: Params = isGet ? query : body
  for (const reason of unreadQuery(ctx, query)) writeDown(remark('parameter.ignored', reason))
  // Whoever was refused had nothing granted: what would have been passed over is nobody's business.
  if (current().notes.some(({ refused }) => refused)) return
  const taken: Params = { ...ctx.oidc.params }
  for (const name of Object.keys(asked)) say(name, asked, taken)
  for (const text of ignoredScope(ctx, asked, taken)) writeDown(remark('scope.ignored', text))
}

function say(name: string, asked: Params, taken: Params): void {
  const reason = reasonFor(name, asked, taken)
  if (reason) writeDown(remark('parameter.ignored', `${name}${shown(name, asked[name])} had no effect. ${reason}`))
}

function reasonFor(name: string, asked: Params, taken: Params): string | null {
  if (asked[name] === '') return empty
  if (!Object.hasOwn(taken, name)) return unsupported[name] ?? unknown
  if (Object.hasOwn(withoutEffect, name) && taken[name] !== undefined) return withoutEffect[name] ?? null
  if (name === 'max_age' && asked.max_age === '0') return null
  return isOutside(name, asked, taken) ? outsideOfRequest : null
}

/** RFC 9101 §6.3: beside a request that was signed or pushed, nothing counts but the client’s name. */
function isOutside(name: string, asked: Params, taken: Params): boolean {
  if (asked.request === undefined && asked.request_uri === undefined) return false
  if (['client_id', 'request', 'request_uri', 'scope'].includes(name)) return false
  return taken[name] !== asked[name]
}

/** A query beside a body that is read. */
function unreadQuery(ctx: Context, query: Params): string[] {
  const names = ctx.method === 'POST' ? Object.keys(query) : []
  if (names.length === 0) return []
  return [`In the query stood ${names.join(', ')}. Of a POST this endpoint reads the body alone (RFC 6749 §3.2).`]
}

/** Secrets are not written into a log. */
function shown(name: string, value: unknown): string {
  const isShort = typeof value === 'string' && value.length > 0 && value.length <= 60
  return isShort && !isSecretName(name) ? ` (${JSON.stringify(value)})` : ''
}
