/** Signing out of Acme ID: at the request of a client (RP-Initiated Logout), which all others are told of (Back-Channel Logout). */
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider'
import { type Context, pathTo, show, xsrfIn } from '../page-kit'
import { endedDocument, signOutDocument } from './logout-pages'

type Features = NonNullable<Configuration['features']>

/** RP-Initiated Logout §2: Acme ID asks the person, whoever sent them. Else any site could sign people out. */
function askPerson(ctx: KoaContextWithOIDC, form: string): void {
  show(
    ctx as Context,
    signOutDocument(pathTo(ctx, 'end_session_confirm'), xsrfIn(form), ctx.oidc.client?.clientName ?? 'A site'),
  )
}

function sayGoodbye(ctx: KoaContextWithOIDC): void {
  show(ctx as Context, endedDocument())
}

export const logout: Pick<Features, 'rpInitiatedLogout' | 'backchannelLogout'> = {
  rpInitiatedLogout: { enabled: true, logoutSource: askPerson, postLogoutSuccessSource: sayGoodbye },
  backchannelLogout: { enabled: true },
}
