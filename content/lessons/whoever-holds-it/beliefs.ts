import type { Belief } from '../../belief'
import { rfc } from '../../words/specs'

export const beliefs = {
  'c3-the-server-knows-it-is-mine': {
    said: 'The server knows that the token is mine, so nobody else can use it.',
    so: 'A bearer token says nothing about who brings it. Whoever has a copy is treated as its rightful holder.',
    apart: [
      { name: 'A bearer token', does: 'is good for whoever shows it.' },
      { name: 'A token bound to a key', does: 'is good only together with a proof that is made with that key.' },
    ],
    specs: [rfc(6750, '1.2'), rfc(9700, '4.10.1')],
  },
  'c3-bearer-is-another-word-for-jwt': {
    said: 'Bearer is another word for JWT.',
    so: 'Bearer says who may use it: whoever has it. JWT says how something is written down. A random string can be a bearer token, and a JWT can be bound to a key.',
    apart: [
      { name: 'Bearer', does: 'how it is used: to have it is enough.' },
      { name: 'JWT', does: 'how it is written: claims, in a form that can be checked.' },
    ],
    specs: [rfc(6750, '1.2'), rfc(6750, '5.2')],
  },
  'c3-something-else-is-sent-too': {
    said: 'A stolen token is no use without the secret or the name that belongs to it.',
    so: 'With a bearer token nothing else is sent. Possession is enough, for the rightful holder and for a thief.',
    specs: [rfc(6750, '1.2'), rfc(6750, '2.1')],
  },
  'c3-a-short-life-prevents-theft': {
    said: 'The token lives for a few minutes only, so it cannot be stolen.',
    so: 'A short life limits for how long a copy is good. Until then the copy is as good as the original.',
    specs: [rfc(6750, '5.3')],
  },
  'c4-https-makes-both-the-same': {
    said: 'Everything goes over HTTPS, so it does not matter which way it takes.',
    so: 'HTTPS protects the road. The browser is an end of the road: it keeps the address, and pages and extensions in it can read.',
    apart: [
      { name: 'Front channel', does: 'through the browser, which can see, keep and change it.' },
      { name: 'Back channel', does: 'from server to server, without a browser.' },
    ],
    specs: [rfc(9700, '4.3'), rfc(9700, '4.2')],
  },
  'c4-behind-the-hash-is-safe': {
    said: 'What stands behind # is never sent to a server, so it is safe there.',
    so: 'It stays out of server logs. The history keeps it all the same, and every script on the page can read it.',
    specs: [rfc(9700, '4.3.2'), rfc(9110, '17.11')],
  },
  'c4-what-comes-back-is-untouched': {
    said: 'What comes back through the browser is what the server sent.',
    so: 'Whoever holds the browser can change each value on its way. So whatever came through it has to be checked where it arrives.',
    specs: [rfc(9700, '4.7'), rfc(6749, '10.12'), rfc(6749, '10.14')],
  },
} as const satisfies Record<string, Belief>
