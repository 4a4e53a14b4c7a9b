/** What discovery and key rotation end with. */
import type { Recap } from '../../telling'

export const keyRotationRecap: Recap = {
  title: 'Acme ID has a new key. No private key ever left it.',
  parts: [
    {
      name: 'issuer',
      is: 'Acme ID’s name, and its address',
      did: 'It had to be the name that was asked for. That it was Acme ID who answered, https showed.',
      stops: 'Passing off addresses of her own as Acme ID’s.',
      without: { whatIf: 'issuer-of-another-server' },
    },
    {
      name: 'keys',
      is: 'the public keys, as a list',
      did: 'They let the API check signatures, and make none.',
      stops: 'Signing a token herself, even under the right key’s name.',
      without: { whatIf: 'key-of-a-stranger' },
    },
    {
      name: 'kid',
      is: 'the name of a key',
      did: 'It told the API which key to look for, at Acme ID’s address and nowhere else.',
      stops: 'Leading the API to a key of her own: a name leads to no other list.',
      without: { whatIf: 'key-name-made-up' },
    },
    {
      name: 'Looking again',
      is: 'when a kid is unknown',
      did: 'It let the API find the new key when the first token named it.',
      stops: 'Nothing. It keeps honest tokens from being refused.',
      without: { settings: { keyCache: 'fixed' } },
      when: { keyCache: ['refetch'] },
    },
    {
      name: 'Three steps',
      is: 'publish, switch, retire',
      did: 'They kept each key in the list for as long as a token needed it.',
      stops: 'Nothing. They are for quiet days: a key that she stole has to go at once.',
      without: { whatIf: 'key-replaced-at-once' },
    },
  ],
  onward: [
    {
      title: 'Now the client is new',
      text: 'Acme ID has said who it is. Now Photoprint introduces itself.',
      to: { flow: 'registration' },
    },
    {
      title: 'A stolen key',
      text: 'Acme ID throws a key away at once. See who goes on believing it.',
      to: { settings: { keyCache: 'refetch' }, whatIf: 'key-replaced-behind-a-cache' },
    },
    {
      title: 'Keys of your own',
      text: 'Check any token against any key, and see what each check says.',
      to: { href: '/tokens' },
    },
    {
      title: 'What it costs',
      text: 'What a new key does to signed tokens, and to those that are looked up.',
      to: { href: '/compare' },
    },
  ],
}
