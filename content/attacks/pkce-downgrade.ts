import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, mallorysBrowser, malloryWho } from './moves'

/** Her own request, without code_challenge. */
const strippedLink =
  '{authorization-server}/auth?response_type=code&client_id=photoprint&redirect_uri={client}/callback&scope=openid profile photos.read&state={state}&nonce={nonce}'

const malloryBegins: Move = { party: 'mallory-browser', act: { kind: 'follow', href: '/print' } }

const adaFollows: Move = { party: 'browser', act: { kind: 'open', address: strippedLink } }

const malloryComesBack: Move = {
  party: 'mallory-browser',
  act: { kind: 'open', address: '{client}/callback?code={code}&state={state}&iss={authorization-server}' },
}

export const pkceDowngrade: Lab = {
  id: 'pkce-downgrade',
  breaks: 'redirect',
  name: 'PKCE downgrade',
  title: 'A check that can be left out',
  lead: 'Mallory takes code_challenge out of a request. Acme ID then compares nothing, and Ada’s code works in Mallory’s browser.',
  parties: [adasBrowser, mallorysBrowser, photoprint(), acmeId, photoApi, malloryWho(['callback-request'])],
  world: { guard: 'checksWhatWasBound', client: 'confidential' },
  alsoOff: ['code_challenge is not required'],
  code: {
    file: 'lib/parties/authorization-server/guards/pkce-downgrade.ts',
    party: 'authorization-server',
    where: 'where it swaps a code for tokens',
  },
  reactions: adaReacts,
  before: [],
  attack: [
    {
      ...malloryBegins,
      tells: {
        says: 'Mallory begins to sign in',
        text: 'Photoprint keeps state, nonce and a code_verifier for her browser, and sends her to Acme ID. Now she knows how such a request looks. She stops there.',
      },
    },
    {
      ...adaFollows,
      tells: {
        says: 'Ada follows a link of Mallory’s',
        text: 'It is Mallory’s request, but for code_challenge: that she has taken out. Ada signs in. Photoprint does not know this browser and stops. A log keeps the address, and Mallory reads the log.',
      },
    },
    {
      ...malloryComesBack,
      tells: {
        says: 'Mallory comes back with Ada’s code',
        text: 'Her state fits, her nonce fits, and Photoprint sends her code_verifier along. Acme ID has bound this code to nothing, and does not look at it.',
      },
    },
  ],
  goal: { arrives: 'photos-page', to: 'mallory-browser', contains: 'First snow' },
  worked: 'Photoprint shows Mallory Ada’s photos. Acme ID took a code_verifier for a code that was bound to none.',
  stopped: {
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'the code has no code_challenge' },
  },
  fixes: [
    {
      id: 'want-a-verifier',
      title: 'Refuse a token request without code_verifier',
      with: { guard: 'wantsAVerifier' },
      right: false,
      told: 'Photoprint sends a code_verifier, as always. What is missing is the other half: there is nothing to compare it with.',
    },
    {
      id: 'both-or-neither',
      title: 'Refuse a code_verifier without a challenge',
      with: { guard: 'wantsBothOrNeither' },
      right: true,
      told: 'A verifier says that its client meant to use PKCE. If the code has no challenge, somebody has taken it out. RFC 9700 asks every server for this check.',
    },
    {
      id: 'want-a-challenge',
      title: 'Refuse every code that has no code_challenge',
      with: { guard: 'wantsAChallenge' },
      right: true,
      told: 'Nobody gets tokens without PKCE here. It is the stricter rule, and clients that do not know PKCE have to learn it first.',
    },
  ],
  variants: [
    {
      title: 'The same when Ada has signed in before',
      script: [adaPrints, malloryBegins, adaFollows, malloryComesBack],
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'Which parameter of the request binds the code to Photoprint’s code_verifier? What happens if it is not there?',
    'Begin to sign in at Photoprint. Send Ada the same request with your state and nonce, and without code_challenge.',
    'Let Ada open the prepared link. Then open the callback address in your own browser, with her code and your state.',
  ],
  tools: [
    { tool: 'browser', party: 'mallory-browser', opens: '{client}/print' },
    { tool: 'lure', party: 'browser', opens: strippedLink },
    {
      tool: 'browser',
      party: 'mallory-browser',
      opens: '{client}/callback?code={code}&state={state}&iss={authorization-server}',
    },
  ],
  rule: {
    text: 'A server must take a code_verifier only if the authorization request had a code_challenge.',
    specs: [rfc(9700, '2.1.1'), rfc(9700, '4.8')],
  },
  incident: {
    text: 'In 2024 Spring Authorization Server swapped such codes for clients with a secret.',
    source: 'CVE-2024-22258',
    at: 'https://spring.io/security/cve-2024-22258',
  },
  find: {
    text: 'Look at the place where the token endpoint compares code_verifier. What does it do without a challenge?',
    pattern: 'code_challenge === undefined|if \\(.*code_?[cC]hallenge\\)',
    test: 'Ask for a code without code_challenge, and swap it with a code_verifier: the answer must be invalid_grant.',
  },
  stoppedBy: ['code_challenge'],
}
