/** What the native app ends with. */
import type { Recap } from '../../telling'

export const nativeAppRecap: Recap = {
  title: 'The app has the photos. It never saw the password.',
  parts: [
    {
      name: 'redirect_uri',
      is: 'an address of Ada’s own computer',
      did: 'Sent the answer to the very computer that had asked, at a port that was free.',
      stops: 'Having the code sent to a server of hers.',
      without: { whatIf: 'answer-to-another-host' },
    },
    {
      name: 'code_verifier',
      is: 'a secret for one sign-in',
      did: 'Showed that whoever swaps the code is whoever asked.',
      stops: 'Swapping a code that her own program on the same computer has seen.',
      without: { settings: { pkce: 'off' }, whatIf: 'spy-swaps-the-code-without-pkce' },
      when: { pkce: ['required'] },
    },
    {
      name: 'code',
      is: 'a stub that works once',
      did: 'Passed through the browser in place of the token. PKCE was off in this run, so it was all that counted.',
      stops: 'Reading a token out of the browser. With PKCE off she can swap the code herself.',
      without: { settings: { pkce: 'off' }, whatIf: 'spy-swaps-the-code-without-pkce' },
      when: { pkce: ['off'] },
    },
    {
      name: 'state',
      is: 'a random value',
      did: 'Tied the answer to the question of this app.',
      stops: 'Slipping the app a code of her own.',
      without: { whatIf: 'app-state-changed' },
    },
    {
      name: 'access_token',
      is: 'for the app alone',
      did: 'Went from Acme ID straight to the app.',
      stops: 'Finding it in the browser, in its history or in a log of addresses.',
      without: { flow: 'implicit', settings: { legacyGrants: 'allowed' } },
    },
  ],
  onward: [
    {
      title: 'Be Mallory',
      text: 'Your program sits on the same computer. Swap the code that the browser brings back.',
      to: { settings: { pkce: 'required' }, whatIf: 'spy-swaps-the-code' },
    },
    {
      title: 'On a website',
      text: 'The same flow for an app that has a server and an address of its own.',
      to: { flow: 'authorization-code' },
    },
    {
      title: 'Without a browser',
      text: 'A TV has none. There Ada answers on another screen.',
      to: { flow: 'device-authorization' },
    },
    {
      title: 'Stay signed in',
      text: 'The access token is good for an hour. What then?',
      to: { flow: 'refresh' },
    },
  ],
}
