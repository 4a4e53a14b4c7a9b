/** What the code flow ends with. */
import type { Recap } from '../../types'

export const authorizationCodeRecap: Recap = {
  title: 'Photoprint has the photos. It never had the password.',
  parts: [
    {
      name: 'code',
      is: 'the authorization code',
      did: 'A stub that works once. It went through the browser, so that no token had to.',
      stops: 'Reading a token out of an address, a history or a log.',
      without: { flow: 'implicit' },
    },
  ],
  onward: [
    {
      title: 'Now on a TV',
      text: 'The same permission, asked for by a device without a keyboard.',
      to: { flow: 'device-authorization' },
    },
  ],
}
