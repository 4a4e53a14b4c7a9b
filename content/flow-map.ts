/** Which flow suits which kind of program: the map on the page of flows. */
import type { Settings } from '../lib/world/settings'

export type Suited = {
  /** The kind of program, as its maker would say it. */
  readonly program: string
  readonly flow: string
  readonly settings?: Partial<Settings>
  /** One or two sentences. */
  readonly because: string
}

export const flowMap: readonly Suited[] = [
  {
    program: 'A website with a server of its own',
    flow: 'authorization-code',
    settings: { client: 'confidential' },
    because: 'The server keeps the tokens and a secret, and the browser sees neither.',
  },
  {
    program: 'An app that lives in the browser',
    flow: 'authorization-code',
    settings: { client: 'bff' },
    because:
      'A small backend of its own holds the tokens, so that no script on the page can carry them off. A hostile script can still use the backend while the page is open.',
  },
  {
    program: 'An app on a phone or a desktop, a command line on a laptop',
    flow: 'native-app',
    because:
      'A secret that is in every copy of it is none, so PKCE shows that whoever brings the code is whoever asked for it. It must ask in the system’s browser, never in a view of its own (RFC 8252 §8.12). On a desktop the answer can come to a loopback address, at any free port (§7.3).',
  },
  {
    program: 'A television, a printer, a command line on another machine',
    flow: 'device-authorization',
    because:
      'There is no browser on it, or no keyboard worth the name, so the person says yes on a device that they trust.',
  },
  {
    program: 'A shop counter or a call centre',
    flow: 'ciba',
    because: 'The clerk starts it, and the person answers on their own phone.',
  },
  {
    program: 'A nightly job in its own name, a service of its own',
    flow: 'client-credentials',
    because: 'No person is involved, and the program acts in its own name.',
  },
  {
    program: 'A nightly job for a person who once said yes',
    flow: 'refresh',
    because: 'The person is gone, and what they allowed goes on until it runs out or they take it back.',
  },
  {
    program: 'A service behind another service',
    flow: 'token-exchange',
    because: 'It was called for somebody, and must call the next one for the same person.',
  },
  {
    program: 'A site that only wants to know who somebody is',
    flow: 'openid-connect',
    because: 'Signing in is what the ID token is for. An access token is no proof of who is there.',
  },
  {
    program: 'A small app that owns its users and its data',
    flow: 'cookie-session',
    because: 'Nobody else is involved, so there is nothing to delegate.',
  },
]
