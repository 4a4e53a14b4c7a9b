/** Signing in and consenting: the part that RFC 6749 §3.1 leaves to the authorization server. */
import { errors, type default as Provider } from 'oidc-provider'
import type { Account } from '../../world/story'
import { type Note, objection, remark } from '../note'
import { shown } from '../shown'
import { type Asking, consentPage, grantFor } from './consent'
import { reasonOf } from './log'
import { type Context, readForm, show } from './page-kit'
import { errorDocument, signInDocument } from './pages'
import { writeDown } from './serving'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>
type Handler = (ctx: Context, interaction: Interaction) => Promise<void>

/** Koa middleware for `/sign-in/:uid` and `/consent/:uid`; every other path goes on to the provider. */
export function interactionPages(provider: Provider, asking: Asking) {
  const handlers: Record<string, Handler> = {
    'GET /sign-in': async (ctx, interaction) => show(ctx, signInDocument(hintedLogin(interaction), false)),
    'POST /sign-in': (ctx, interaction) => signIn(provider, asking.accounts, ctx, interaction),
    'GET /consent': async (ctx, interaction) => show(ctx, await consentPage(provider, asking, interaction)),
    'POST /consent': (ctx, interaction) => decide(provider, ctx, interaction),
  }
  return async function pages(ctx: Context, next: () => Promise<void>): Promise<void> {
    const handler = handlers[`${ctx.method} /${ctx.path.split('/')[1]}`]
    if (!handler) return next()
    try {
      await handler(ctx, await interactionAt(provider, ctx))
    } catch (error) {
      if (!(error instanceof errors.OIDCProviderError)) throw error
      stop(ctx, error)
    }
  }
}

/** What each page asks a person for, as the provider calls it. */
const prompts: Readonly<Record<string, string>> = { 'sign-in': 'login', consent: 'consent' }

/** The interaction that the browser's cookie names. The address must name the same one, and what it waits for. */
async function interactionAt(provider: Provider, ctx: Context): Promise<Interaction> {
  const interaction = await provider.interactionDetails(ctx.req, ctx.res)
  const [, page = '', uid] = ctx.path.split('/')
  if (interaction.uid !== uid || interaction.prompt.name !== prompts[page])
    throw new errors.SessionNotFound('interaction and address differ')
  return interaction
}

function stop(ctx: Context, error: errors.OIDCProviderError): void {
  writeDown(objection('interaction.error', reasonOf(error)))
  show(ctx, errorDocument(error.error, error.error_description))
  ctx.status = error.statusCode
}

/** OpenID Connect Core §3.1.2.1: "login_hint" is a hint about the name that the person might use. It proves nothing. */
function hintedLogin({ params: { login_hint: hint } }: Interaction): string {
  if (typeof hint !== 'string') return ''
  writeDown(remark('sign_in.hint', `login_hint is "${hint}": the sign-in page has that name filled in`))
  return hint
}

async function signIn(
  provider: Provider,
  accounts: readonly Account[],
  ctx: Context,
  interaction: Interaction,
): Promise<void> {
  const form = await readForm(ctx)
  const login = form.get('login') ?? ''
  const account = accounts.find((candidate) => candidate.login === login && candidate.password === form.get('password'))
  if (!account) {
    writeDown(wrongPassword(login))
    return show(ctx, signInDocument(login, true))
  }
  writeDown(remark('sign_in.accepted', `${account.name} knows the password`))
  await finish(provider, ctx, { ...interaction.result, login: { accountId: account.sub } })
}

/** The note where a name and a password do not belong together. */
export function wrongPassword(login: string): Note {
  return objection('sign_in.refused', `wrong password for ${shown(login)}`)
}

async function decide(provider: Provider, ctx: Context, interaction: Interaction): Promise<void> {
  const form = await readForm(ctx)
  const decision = form.get('decision')
  if (decision === 'allow')
    return finish(provider, ctx, { consent: { grantId: await grantFor(provider, interaction, form) } })
  if (decision !== 'deny') throw new errors.InvalidRequest('decision must be "allow" or "deny"')
  await finish(provider, ctx, { error: 'access_denied', error_description: 'the resource owner said no' })
}

/** Sends the browser back to where the authorization request waits. */
async function finish(provider: Provider, ctx: Context, result: Parameters<Provider['interactionResult']>[2]) {
  ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: true }))
  ctx.status = 303
  ctx.body = ''
}
