/** Words of this site, which no spec defines. */
import type { ConceptWords } from './entry'

export const ownConcepts = {
  run: {
    is: 'One flow, played for you alone by real servers: every message in it was sent and answered.',
    spec: null,
    see: '/flows/authorization-code',
  },
  branch: {
    is: 'One way that a run went. Where something is changed, a second branch begins, and the first stays.',
    spec: null,
    see: '/flows/authorization-code',
  },
  'what-if': {
    is: 'One thing in a message that is changed before it is delivered. The real parties answer, and one sees who refuses.',
    spec: null,
    see: '/flows/authorization-code/token-request',
  },
  lane: {
    is: 'The line of one party in the picture: what it sends begins there, and what it gets ends there.',
    spec: null,
    see: '/flows/authorization-code',
  },
  'coat-check': {
    is: 'What this site compares tokens with: an opaque one is a numbered stub that is good for nothing but at the desk, and a JWT a stamped ticket that any door can check.',
    spec: null,
    see: '/compare',
  },
  'look-up': {
    is: 'One time that a server searches its own records, for a session or a token for instance.',
    spec: null,
    see: '/compare',
  },
} satisfies Readonly<Record<string, ConceptWords>>
