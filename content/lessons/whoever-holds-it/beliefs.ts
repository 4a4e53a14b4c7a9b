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
} as const satisfies Record<string, Belief>
