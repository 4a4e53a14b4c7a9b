/** The page behind the message on the phone: the person proves who they are, and decides. */
import { type BackchannelAuthenticationRequest, errors, type Provider } from 'oidc-provider'
import type { Account } from '../../../world/story'
import { objection, remark } from '../../note'
import { shown } from '../../shown'
import { kept } from '../adapter'
import { wrongPassword } from '../interactions'
import { type Context, readForm, show } from '../page-kit'
import { errorDocument } from '../pages'
import { writeDown } from '../serving'
import { approvalDocument, decidedDocument } from './approval-pages'
import type { Approval } from './ciba'

type Open = Approval & {
  readonly account: Account
  readonly waiting: BackchannelAuthenticationRequest
  readonly client: string
}

/** Koa middleware for `/approve/:id`; every other path goes on to the provider. */
export function approvalPages(provider: Provider, accounts: readonly Account[]) {
  return async function pages(ctx: Context, next: () => Promise<void>): Promise<void> {
    const [, page, id = ''] = ctx.path.split('/')
    if (page !== 'approve') return next()
    const open = await openApproval(provider, accounts, id)
    if (!open) return stop(ctx)
    if (ctx.method === 'POST') return decide(provider, ctx, open)
    show(ctx, documentFor(open, false))
  }
}

/** Nobody can decide a second time, or about something that has expired. */
async function openApproval(provider: Provider, accounts: readonly Account[], id: string): Promise<Open | null> {
  const approval = kept(`Approval:${id}`) as Approval | undefined
  const account = accounts.find(({ sub }) => sub === approval?.sub)
  const waiting = approval && (await provider.BackchannelAuthenticationRequest.find(approval.request))
  if (!approval || !account || !waiting?.isValid || waiting.grantId || waiting.error) return null
  const client = await provider.Client.find(waiting.clientId ?? '')
  return { ...approval, account, waiting, client: client?.clientName ?? '' }
}

function stop(ctx: Context): void {
  writeDown(objection('approval.error', 'nothing waits for an approval under this name'))
  show(ctx, errorDocument('not_found', 'There is nothing to decide here, or not any more.'))
  ctx.status = 404
}

function documentFor({ account, client, waiting, bindingMessage }: Open, isWrong: boolean): string {
  return approvalDocument(account.name, client, bindingMessage, (waiting.scope ?? '').split(' '), isWrong)
}

const neither = 'decision must be "allow" or "deny"'

/** What is neither a yes nor a no decides nothing. */
async function decide(provider: Provider, ctx: Context, open: Open): Promise<void> {
  const form = await readForm(ctx)
  const decision = form.get('decision')
  if (decision !== 'allow' && decision !== 'deny')
    throw new errors.InvalidRequest(neither, undefined, `decision is ${shown(decision ?? undefined)}`)
  if (decision !== 'deny' && form.get('password') !== open.account.password) return refusePassword(ctx, open)
  if (decision === 'deny') await provider.backchannelResult(open.waiting, new errors.AccessDenied())
  else await provider.backchannelResult(open.waiting, await grantFor(provider, open), { amr: ['pwd'] })
  const text = `${open.account.name} said ${decision === 'deny' ? 'no' : 'yes'}; the client learns it when it asks next`
  writeDown(remark('approval.decided', text))
  show(ctx, decidedDocument(open.client, decision !== 'deny'))
}

function refusePassword(ctx: Context, open: Open): void {
  writeDown(wrongPassword(open.account.login))
  show(ctx, documentFor(open, true))
  ctx.status = 403
}

/** What was asked for: what OpenID Connect knows of it, and the rest at the API. */
async function grantFor(provider: Provider, { account, waiting }: Open) {
  const grant = new provider.Grant({ accountId: account.sub, clientId: waiting.clientId })
  const scopes = (waiting.scope ?? '').split(' ')
  const isOfOpenId = (scope: string) => ['openid', 'profile'].includes(scope)
  grant.addOIDCScope(scopes.filter(isOfOpenId).join(' '))
  const others = scopes.filter((scope) => !isOfOpenId(scope))
  for (const resource of [waiting.resource ?? []].flat()) grant.addResourceScope(resource, others.join(' '))
  await grant.save()
  return grant
}
