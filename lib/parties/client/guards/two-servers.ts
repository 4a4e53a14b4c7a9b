/** Photoprint where people may choose who signs them in: Acme ID, or a server that Mallory runs. In the world of a lab alone. */
import type { AuthorizationServer } from 'oauth4webapi'
import { startSignIn } from '../code-flow'
import type { Page } from '../kit'
import type { ClientState } from '../state'

/** `?as=other`: the sign-in begins at the other server. Which one was asked is kept with the sign-in. */
export const startAtEither: Page = async (state, message, world) => {
  if (new URL(message.http.url).searchParams.get('as') !== 'other') return startSignIn(state, message, world)
  const server = otherServer(world.addresses.elsewhere)
  const reply = await startSignIn({ ...state, config: { ...state.config, metadata: server } }, message, world)
  return { ...reply, state: { ...asked(reply.state, server), config: state.config } }
}

/** Its metadata, as its operator gave it to Photoprint (RFC 8414 §2). */
function otherServer(issuer: string): AuthorizationServer {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks.json`,
  }
}

/** The sign-in that was begun last is the new one. */
function asked(state: ClientState, server: AuthorizationServer): ClientState {
  const [sid, session] = Object.entries(state.sessions).at(-1) ?? []
  if (sid === undefined || !session?.attempt) return state
  const attempt = { ...session.attempt, server }
  return { ...state, sessions: { ...state.sessions, [sid]: { ...session, attempt } } }
}
