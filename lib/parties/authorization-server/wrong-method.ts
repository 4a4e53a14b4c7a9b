/** Requests by a method that their address does not take, and the one method that an endpoint takes and the provider leaves out. */
import { errors } from 'oidc-provider'
import { listed, statusOfRefusedMethod } from '../methods'
import { type Note, objection, remark } from '../note'
import { type Context, readForm } from './page-kit'
import { methodsOf, type Route, routeAt } from './routes'
import { writeDown } from './serving'
import { tell } from './troubles-page'

type Next = () => Promise<void>

/** Koa middleware. An address that there is none of goes on: the provider has the last word on those. */
export async function knownMethods(ctx: Context, next: Next): Promise<void> {
  const route = routeAt(ctx.path)
  if (!route) return next()
  if (ctx.method === 'OPTIONS') return options(ctx, route, next)
  if (methodsOf(route).includes(ctx.method)) return next()
  writeDown(wrongMethod(ctx.method, ctx.path, route))
  ctx.set('allow', methodsOf(route).join(', '))
  tell(ctx, statusOfRefusedMethod(ctx.method), 'invalid_request', `This address takes ${listed(route.methods)}.`)
}

/** The provider answers preflights at the addresses that scripts may ask. Whoever only asks what there is gets Allow (RFC 9110 §9.3.7). */
async function options(ctx: Context, route: Route, next: Next): Promise<void> {
  if (ctx.get('access-control-request-method')) await next()
  if (ctx.status !== 404) return
  ctx.status = 204
  ctx.set('allow', methodsOf(route).join(', '))
  const why = ctx.get('access-control-request-method')
    ? 'No script of another site may ask here'
    : 'It is no preflight: it names no Access-Control-Request-Method'
  writeDown(remark('route.options', `OPTIONS ${ctx.path}: ${route.name} takes ${listed(route.methods)}. ${why}.`))
}

function wrongMethod(method: string, path: string, { name, methods, because }: Route): Note {
  const reason = because ? ` (${because})` : ''
  const text = `${method} ${path}: ${name} takes ${listed(methods)}${reason}, and this is ${method}.`
  return objection('route.wrong_method', text)
}

/** The endpoints to which a browser may bring the parameters in a form as well (Core §3.1.2.1, RP-Initiated Logout §2). */
const formToo: readonly string[] = ['/auth', '/session/end']

/**
 * Koa middleware. The provider takes POST there only with cookies that every site may send along (SameSite=None). Here
 * they stay Lax: a form of another site comes without them, and its fields count as if they stood in the query.
 */
export async function formAsQuery(ctx: Context, next: Next): Promise<void> {
  if (ctx.method !== 'POST' || !formToo.includes(ctx.path)) return next()
  const inQuery = [...new URLSearchParams(ctx.querystring).keys()]
  const form = await readForm(ctx)
  if (form.size > 0 && !ctx.is('application/x-www-form-urlencoded'))
    throw new errors.InvalidRequest('only application/x-www-form-urlencoded bodies are read here')
  if (inQuery.length > 0) writeDown(notRead(inQuery))
  ctx.method = 'GET'
  ctx.url = `${ctx.path}?${form}`
  await next()
}

function notRead(names: readonly string[]): Note {
  const text = `${listed(names)} stood in the query. Of a POST Acme ID reads the form alone (OpenID Connect Core §3.1.2.1).`
  return remark('parameter.ignored', text)
}
