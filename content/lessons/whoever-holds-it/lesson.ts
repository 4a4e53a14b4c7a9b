import type { Lesson } from '../../lesson'

/** Every number of the picture is of this run. */
const run = { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'opaque' } } as const

export const lesson: Lesson = {
  id: 'whoever-holds-it',
  part: 'ground',
  title: 'Whoever holds it',
  question: 'Why is a ticket worth as much to the thief as to Ada?',
  lead: 'You know what “bearer” means, where copies of a token stay behind, and why the way that a message takes matters.',
  concepts: [3, 4],
  minutes: 5,
  attempt: '3-found-in-the-history',
  refuted: {
    belief: 'c3-the-server-knows-it-is-mine',
    by: { flow: 'implicit', at: 'callback-request', whatIf: 'token-read-from-history' },
    shows:
      'Mallory reads an address in Ada’s browser history, and a token stands in it. She shows it to the Photo API from a computer of her own, and gets Ada’s photos.',
  },
  picture: {
    title: 'The coat check, with a stranger in the hall',
    intro:
      'Ada’s runner has no secret word any more, but a numbered stub. The stub opens one coat and no more. But the hall is full of people.',
    run,
    things: [
      {
        id: 'stub',
        is: 'stub',
        label: 'the numbered stub',
        stands: 'an access token',
        value: { message: 'token-response', name: 'access_token', as: 'short' },
      },
      { id: 'hatch', is: 'door', label: 'the cloakroom’s hatch', stands: 'the Photo API' },
      { id: 'mallory', is: 'thief', label: 'a stranger in the hall', stands: 'Mallory' },
      {
        id: 'copy',
        is: 'copy',
        label: 'the number, written down',
        stands: 'a copy of the token',
        value: { message: 'token-response', name: 'access_token', as: 'short' },
      },
      {
        id: 'call',
        is: 'note',
        label: 'what is called out in the hall',
        stands: 'a value that goes through the browser: here only a code, to be swapped for the stub',
        value: { message: 'callback-request', name: 'code', as: 'short' },
      },
    ],
    hidden: ['mallory', 'copy', 'call'],
    moves: [
      {
        press: 'Show the stub',
        says: 'The hatch looks at the number, and at nothing else. The coat is handed out.',
        shows: { stub: 'accepted', hatch: 'lit' },
      },
      {
        press: 'Call the number out across the hall',
        says: 'If the stub’s number is called out, whoever stands there hears it. Mallory writes it down.',
        shows: { stub: 'shown', mallory: 'lit', copy: 'shown' },
      },
      {
        press: 'Show the copy',
        says: 'The same number, so the same coat. The hatch cannot tell the copy from the stub, or Mallory from the runner.',
        shows: { copy: 'accepted', hatch: 'lit' },
      },
      {
        press: 'Hand the stub over in the back room',
        says: 'Now only a slip is called out in the hall. In the back room the runner swaps it for the stub, and nobody hears the number.',
        shows: { call: 'shown', copy: 'gone', mallory: 'shown', stub: 'lit' },
      },
    ],
    limit:
      'A stub is a piece of card, and copying it takes a pencil. A token is copied by every program that writes an address into a log, without anybody meaning to.',
    question: {
      ask: 'The cloakroom makes its stubs good for five minutes only. Mallory copies a number in the first minute. What has changed for her?',
      options: [
        {
          text: 'Her copy is good for four minutes, and no less good until then',
          right: true,
          feedback: 'A short life makes the loss smaller. It does not make copying harder, or the copy worse.',
          see: {
            label: 'The token is good for whoever has it, until it expires',
            place: { flow: 'implicit', at: 'callback-request', whatIf: 'token-read-from-history' },
          },
        },
        {
          text: 'Her copy is refused, since the runner’s stub is in use',
          belief: 'c3-the-server-knows-it-is-mine',
          feedback: 'Two people with one number look like one person who comes twice.',
          see: {
            label: 'Both calls get photos',
            place: { flow: 'implicit', at: 'api-response', whatIf: 'token-read-from-history' },
          },
        },
        {
          text: 'Her copy is worthless, for so short a time cannot be used',
          belief: 'c3-a-short-life-prevents-theft',
          feedback: 'A program needs less than a second for one call. Minutes are plenty.',
          see: { label: 'One call, and photos', place: { flow: 'authorization-code', at: 'api-response' } },
        },
      ],
    },
  },
  walk: 'whoever-holds-it',
  quiz: [
    '4-front-or-back',
    '3-what-the-type-says',
    '4-behind-the-hash',
    '3-bound-and-shown-alone',
    '4-what-the-code-flow-splits',
  ],
  stick: {
    sentence: 'A bearer token is cash: it is worth the same in every hand.',
    hook: 'Front: the browser sees it. Back: nobody does. So the token comes in by the back door.',
    example:
      'A token stands in an address. The page is closed and the address is in the history. The next person at that computer copies it, and until it expires the API hands out Ada’s photos.',
    cards: [
      {
        id: '3-card-bearer',
        concept: 3,
        front: 'What does a thief need besides a bearer token?',
        back: 'Nothing. To have it is enough, and that is what “bearer” means.',
        see: {
          label: 'Mallory’s call with Ada’s token',
          place: { flow: 'implicit', at: 'callback-request', whatIf: 'token-read-from-history' },
        },
      },
      {
        id: '3-card-bound',
        concept: 3,
        front: 'What does a token that is bound to a key take away from a thief?',
        back: 'A copy alone is refused: each call needs a proof made with a key that the thief has not got.',
        see: {
          label: 'The bound token, shown alone',
          place: {
            flow: 'authorization-code',
            at: 'api-request',
            settings: { dpop: 'on' },
            whatIf: 'bound-token-as-bearer',
          },
        },
      },
      {
        id: '4-card-front-back',
        concept: 4,
        front: 'Front channel, back channel: what is the difference for a secret?',
        back: 'On the front channel the browser can see, keep and change it. On the back channel no browser takes part.',
        see: {
          label: 'Who could see the token',
          place: { flow: 'authorization-code', at: 'token-response', tab: 'exposure' },
        },
      },
      {
        id: '4-card-hash',
        concept: 4,
        front: 'A token stands behind # in an address. Who can still read it?',
        back: 'The browser’s history, every script on the page, and extensions. Only server logs do not get it.',
        see: { label: 'Who could see it', place: { flow: 'implicit', at: 'callback-request', tab: 'exposure' } },
      },
    ],
  },
}
