/** What dynamic registration ends with. */
import type { Recap } from '../../telling'

export const registrationRecap: Recap = {
  title: 'Photoprint has the photos. Nobody entered it in a list.',
  parts: [
    {
      name: 'initial access token',
      is: 'given out by Acme ID’s operator',
      did: 'It let Photoprint register, and not just anybody.',
      stops: 'Putting a client of her own before Ada, under any name she likes.',
      without: { settings: { registration: 'open' }, whatIf: 'client-name-of-someone-trusted' },
      when: { registration: ['token'] },
    },
    {
      name: 'client_name',
      is: 'what Ada reads',
      did: 'It told Ada who asks, as far as Photoprint is to be believed.',
      stops: 'Nothing: anybody can call themselves anything.',
      without: { whatIf: 'client-name-of-someone-trusted' },
    },
    {
      name: 'redirect_uris',
      is: 'where answers may go',
      did: 'They fixed the way back before anybody asked for anything.',
      stops: 'Having Ada’s code sent to an address of her own.',
      without: { flow: 'authorization-code', whatIf: 'redirect-uri-of-someone-else' },
    },
    {
      name: 'client_id',
      is: 'Photoprint’s name at Acme ID',
      did: 'It told this client from all others, from the first request to the last.',
      stops: 'Swapping Photoprint’s code as a client of her own.',
      without: { flow: 'authorization-code', settings: { client: 'public' }, whatIf: 'client-id-differs-at-token' },
    },
    {
      name: 'client_secret',
      is: 'what belongs to the client_id',
      did: 'It proved that the client that swapped the code is the one that registered.',
      stops: 'Using Photoprint’s client_id, which everybody can see, as her own.',
      without: { settings: { client: 'confidential' }, whatIf: 'secret-changed-in-answer' },
      when: { client: ['confidential'] },
    },
    {
      name: 'PKCE',
      is: 'Proof Key for Code Exchange',
      did: 'It tied the code to whoever had begun. A public client has no secret that could.',
      stops: 'Swapping a code that she stole.',
      without: { flow: 'authorization-code', whatIf: 'wrong-code-verifier' },
      when: { client: ['public'] },
    },
  ],
  onward: [
    {
      title: 'Between old friends',
      text: 'The code flow by itself, with all that can be set and all that can go wrong.',
      to: { flow: 'authorization-code' },
    },
    {
      title: 'Be Mallory',
      text: 'Register under a name that Ada trusts, and read what her page says.',
      to: { whatIf: 'client-name-of-someone-trusted' },
    },
    {
      title: 'How the server introduces itself',
      text: 'Acme ID publishes its addresses and its keys, and changes them.',
      to: { flow: 'key-rotation' },
    },
    {
      title: 'Read a token',
      text: 'Take an access token apart: claims, signature, dates.',
      to: { href: '/tokens' },
    },
  ],
}
