/** What could go wrong on a computer on which other programs run. Every one is played in CI. */
import type { RequestTemplate } from '../../lib/world/party'
import type { WhatIf } from '../types'
import { rfc } from '../words/specs'
import { malloryFirst } from './mallory'

/** The code that her program has seen on its way to the app, and everything that is known to all. */
const herSwap: RequestTemplate = {
  method: 'POST',
  url: '{authorization-server}/token',
  form: {
    grant_type: 'authorization_code',
    code: '{code}',
    redirect_uri: '{app}/oauth2redirect',
    client_id: 'photoprint-desktop',
  },
}

export const nativeAppWhatIfs: readonly WhatIf[] = [
  {
    id: 'another-free-port',
    title: 'the app listens on another port today',
    branch: 'another port',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'redirect_uri', to: 'http://127.0.0.1:49152/oauth2redirect' }] },
    refusedBy: null,
    ends: 'authorization-response',
    lesson:
      'Acme ID sends the code to that port, although nobody registered it: at a loopback address any port will do. Here no program listens there, so the browser finds nobody. Which program does listen is for the computer to say, and that is why PKCE has to hold.',
    spec: rfc(8252, '7.3'),
  },
  {
    id: 'answer-to-another-host',
    title: 'the answer is to go to a server of Mallory’s',
    branch: 'another host',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'redirect_uri', to: '{elsewhere}/oauth2redirect' }] },
    refusedBy: 'authorization-server',
    wire: 'invalid_redirect_uri',
    note: { code: 'authorization.error', contains: 'redirect_uri' },
    stops: 'Only the port is free. Host, scheme and path must be those that were registered.',
    spec: rfc(8252, '8.4'),
  },
  {
    id: 'localhost-by-name',
    title: 'the address says localhost and not 127.0.0.1',
    branch: 'localhost',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'redirect_uri', to: 'http://localhost:51004/oauth2redirect' }] },
    refusedBy: 'authorization-server',
    wire: 'invalid_redirect_uri',
    note: { code: 'authorization.error', contains: 'redirect_uri' },
    stops:
      'A name can be made to lead elsewhere, and a program that listens for it may listen to the network too. RFC 8252 advises against it, and this app registered the number.',
    spec: rfc(8252, '8.3'),
  },
  {
    id: 'app-state-changed',
    title: 'the state comes back changed',
    branch: 'changed state',
    at: 'app-callback-request',
    how: { edit: [{ in: 'query', name: 'state', alter: 'one-character' }] },
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_INVALID_RESPONSE', contains: 'state' },
    stops:
      'Any page in the browser can call the app’s port. Only an answer to its own question brings the right state.',
    spec: rfc(8252, '8.9'),
  },
  {
    id: 'spy-swaps-the-code',
    title: 'a program of Mallory’s swaps the code before the app does',
    branch: 'the spy is quicker',
    at: 'token-request',
    how: malloryFirst(herSwap),
    when: { pkce: ['required'] },
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'verifier' },
    stops:
      'Her program has the code and everything that is known to all. What it lacks is code_verifier, which never left the app and was in no address.',
    spec: rfc(8252, '8.1'),
  },
  {
    id: 'spy-swaps-the-code-without-pkce',
    title: 'a program of Mallory’s swaps the code before the app does',
    branch: 'the spy is quicker',
    at: 'token-request',
    how: malloryFirst(herSwap),
    when: { pkce: ['off'] },
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'already' },
    stops:
      'It is the app that is refused. Mallory came first and has a token: without PKCE nothing tells her program from the app. The second use of the code shows that something is wrong, and Acme ID ends what came of it. A JWT that she has already shown to an API was good until then.',
    spec: rfc(8252, '8.1'),
  },
]
