/** What Acme ID's log says of sessions: that it knows a browser already, and who was told that one is over. */
import type { Client, Provider } from 'oidc-provider'
import { remark } from '../note'
import { writeDown } from './serving'

/** Writes down how each client took its logout token. That one did not is no refusal of Acme ID's: the session ends all the same. */
export function listenToLogout(provider: Provider): void {
  provider.on('backchannel.success', (_, client) =>
    writeDown(remark('backchannel.success', `${nameOf(client)} has ended its session.`)),
  )
  provider.on('backchannel.error', (_, error, client) =>
    writeDown(remark('backchannel.error', `${nameOf(client)} did not: ${error.message}.`)),
  )
}

function nameOf({ clientName, clientId }: Client): string {
  return clientName ?? clientId
}

/** Single sign-on: a request that comes with a session needs no password, whichever client sent it. */
export function listenToSessions(provider: Provider): void {
  provider.on('interaction.started', (ctx, { name }) => {
    const { route, session } = ctx.oidc
    if (route !== 'authorization' || !session?.accountId || name === 'login') return
    writeDown(
      remark(
        'session.known',
        `The _session cookie leads to ${session.accountId}'s session here, so nobody is asked for a password.`,
      ),
    )
  })
}
