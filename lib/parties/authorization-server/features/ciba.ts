/** Asking a person on their phone (OpenID Connect CIBA Core 1.0): who is meant, and the message to the phone. */
import { randomBytes } from 'node:crypto'
import { type CIBATriggerAuthenticationDevice, type Configuration, errors } from 'oidc-provider'
import type { Account } from '../../../world/story'
import { keep } from '../adapter'
import { lifetimes } from '../lifetimes'
import { current } from '../serving'

type Ciba = NonNullable<NonNullable<Configuration['features']>['ciba']>

/** CIBA §7: a client names a person, and may send a few characters along that the person sees on both screens. */
export function ciba(accounts: readonly Account[]): Ciba {
  return {
    enabled: true,
    deliveryModes: ['poll'],
    processLoginHint: (_, hint) => accounts.find(({ login }) => login === hint)?.sub,
    processLoginHintToken: () => undefined,
    verifyUserCode: () => undefined,
    validateRequestContext: () => undefined,
    validateBindingMessage: (_, message) => judgeBindingMessage(message),
    triggerAuthenticationDevice: pushToPhone,
  }
}

/** CIBA §7.1: it should be short, and made of plain characters, for it has to fit on any screen. */
function judgeBindingMessage(message: string | undefined): void {
  if (message === undefined || /^[\w.+/#-]{1,20}$/.test(message)) return
  throw new errors.InvalidBindingMessage('binding_message must be 1 to 20 plain characters')
}

/** What one approval is about: kept under a name that the client never learns. */
export type Approval = { readonly request: string; readonly sub: string; readonly bindingMessage: string }

/** CIBA leaves open how the phone is reached. Here: a push message as in RFC 8030 §5, readable, where a real one is encrypted (RFC 8291). */
const pushToPhone: CIBATriggerAuthenticationDevice = (ctx, request, account, client) => {
  const { addresses, asks } = current()
  const id = randomBytes(16).toString('base64url')
  const bindingMessage = String(ctx.oidc.params?.binding_message ?? '')
  const approval: Approval = { request: request.jti, sub: account.accountId, bindingMessage }
  keep(`Approval:${id}`, approval, lifetimes.BackchannelAuthenticationRequest)
  asks.push({
    type: 'request',
    method: 'POST',
    url: `${addresses.phone}/${account.accountId}`,
    headers: [
      ['host', new URL(addresses.phone).host],
      ['content-type', 'application/json'],
      ['ttl', String(lifetimes.BackchannelAuthenticationRequest)],
    ],
    body: JSON.stringify({
      title: `${client.clientName ?? client.clientId} asks for your OK`,
      binding_message: bindingMessage,
      link: `${ctx.oidc.issuer}/approve/${id}`,
    }),
  })
}
