import type { Lesson } from '../../lesson'
import { seen } from './places'

export const lesson: Lesson = {
  id: 'the-code-and-pkce',
  part: 'oauth',
  title: 'The code, PKCE, and three random values',
  question: 'Why a code first, and not the token?',
  lead: 'The browser carries only what may be seen. You will know what a stolen code is worth, what PKCE adds, and which of three random values does what.',
  concepts: [23, 24, 25],
  minutes: 6,
  attempt: '23-why-not-the-token-at-once',
  refuted: {
    belief: 'c23-whoever-has-the-code-has-the-account',
    by: { flow: 'authorization-code', at: 'token-error-response', whatIf: 'wrong-code-verifier' },
    shows:
      'The code in this request is fresh and right. What belongs to it is missing, and Acme ID gives nothing. Its log says why, and the answer on the wire does not.',
  },
  picture: {
    title: 'The stub and the seal',
    intro:
      'Photoprint may not carry Ada’s answer home itself: she carries it across the open street, where Mallory watches. So what she carries must be of use to Photoprint alone.',
    run: { flow: 'authorization-code', at: 'token-response' },
    things: [
      {
        id: 'seal',
        is: 'key',
        label: 'Photoprint’s seal, carved this morning',
        stands: 'the code_verifier, made for this one sign-in.',
        value: { message: 'token-request', name: 'code_verifier', as: 'short' },
      },
      {
        id: 'imprint',
        is: 'stamp',
        label: 'its imprint in wax, left at the desk',
        stands: 'the code_challenge, a hash of the verifier.',
        value: { message: 'authorization-request', name: 'code_challenge', as: 'short' },
      },
      {
        id: 'stub',
        is: 'stub',
        label: 'the stub that Ada carries',
        stands: 'the code, in the address of the callback.',
        value: { message: 'callback-request', name: 'code', as: 'short' },
      },
      {
        id: 'copy',
        is: 'copy',
        label: 'a copy of the stub',
        stands: 'the same code, read in a history or a log.',
        value: { message: 'callback-request', name: 'code', as: 'short' },
      },
      { id: 'mallory', is: 'thief', label: 'Mallory', stands: 'whoever gets to see addresses.' },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'the ticket for the photos',
        stands: 'the access token.',
        value: { message: 'token-response', name: 'access_token', as: 'short' },
      },
    ],
    hidden: ['imprint', 'stub', 'copy', 'ticket'],
    moves: [
      {
        press: 'Photoprint asks',
        says: 'With its question Photoprint leaves the imprint of its seal at the desk. Everybody may look at it. The seal stays at home.',
        shows: { imprint: 'lit', seal: 'shown' },
      },
      {
        press: 'Ada carries the stub',
        says: 'Ada has said yes. She carries the stub across the street, and Mallory copies it.',
        shows: { stub: 'lit', copy: 'shown', mallory: 'lit', imprint: 'shown' },
      },
      {
        press: 'Mallory brings her copy',
        says: 'The desk asks for the seal that fits the imprint. Mallory has none, and gets nothing.',
        shows: { copy: 'refused', mallory: 'shown', imprint: 'lit', stub: 'shown' },
      },
      {
        press: 'Photoprint brings stub and seal',
        says: 'The seal fits. The desk keeps the stub and hands the ticket over the counter, not across the street.',
        shows: { stub: 'accepted', seal: 'lit', imprint: 'lit', ticket: 'lit' },
      },
      {
        press: 'The same stub comes again',
        says: 'Two of one number: somebody has a copy. The desk refuses it, and calls the ticket back as well.',
        shows: { stub: 'refused', ticket: 'gone', seal: 'shown', imprint: 'shown' },
      },
    ],
    limit:
      'A good craftsman could carve a seal from its imprint. From a SHA-256 hash nobody gets the verifier back. And this desk does not learn who Photoprint is: anybody may carve a seal and ask.',
    question: {
      ask: 'To save work, Photoprint uses one seal for all its customers, for years. What follows?',
      options: [
        {
          right: true,
          text: 'Whoever has seen it once can use every later stub',
          feedback:
            'That is why a fresh verifier belongs to each request. One that was seen is then worth nothing for the next.',
          see: seen.swap,
        },
        {
          belief: 'c24-one-verifier-will-do',
          text: 'Nothing, as long as it stays with Photoprint',
          feedback:
            'It is shown at every swap, and in an app it can be taken out of any copy. It does not stay there for long.',
          see: seen.swap,
        },
        {
          belief: 'c24-the-server-knows-its-client',
          text: 'The desk learns to know Photoprint by it',
          feedback:
            'A desk could, but the imprint lies open, and others could leave the same. To be known, a client needs a secret or a key.',
          see: seen.swapWithSecret,
        },
      ],
    },
  },
  walk: 'the-code-and-pkce',
  quiz: [
    '23-from-click-to-photos',
    '24-mallory-brings-the-code',
    '25-which-ties-what',
    '23-the-code-comes-twice',
    '25-what-was-changed-on-the-way-back',
  ],
  stick: {
    sentence: 'The browser carries a stub that is worth something only to whoever asked for it, and only once.',
    hook: 'Challenge first, for all to see; verifier last, for Acme ID alone.',
    example:
      'Mallory reads challenge and code in a log. For the swap she needs the verifier, and a hash does not give it away. Photoprint has it and gets the tokens.',
    cards: [
      {
        id: '23-card-why-a-code',
        concept: 23,
        front: 'Why does a code come through the browser, and not the token?',
        back: 'An address may be seen by others. A code buys nothing without the secret or the verifier, and works once.',
        see: seen.tokenInHistory,
      },
      {
        id: '23-card-twice',
        concept: 23,
        front: 'A code comes a second time. What does it show, and what follows?',
        back: 'That there is a copy. It is refused, and the tokens from the first use should be called back.',
        see: seen.replayed,
      },
      {
        id: '24-card-verifier',
        concept: 24,
        front: 'What does PKCE prove, and what does it not prove?',
        back: 'That whoever brings the code is whoever asked for it. Not which client that is.',
        see: seen.wrongVerifier,
      },
      {
        id: '25-card-three-values',
        concept: 25,
        front: 'state, nonce, verifier: what does each tie to this sign-in?',
        back: 'state the answer, by the browser; nonce the ID token; the verifier the code.',
        see: seen.asked,
      },
    ],
  },
}
