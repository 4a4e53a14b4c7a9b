import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'whoever-holds-it',
  title: 'Why is a ticket worth as much to the thief as to Ada?',
  first: 'who',
  turns: {
    who: {
      ask: 'Photoprint calls the Photo API with a token. What in this call shows that it is Photoprint who makes it?',
      evidence: { flow: 'authorization-code', at: 'api-request', settings: { accessToken: 'opaque' } },
      evidenceName: 'the call',
      look: ['authorization'],
      hints: ['Go through the headers one by one. Which of them could nobody else have sent?'],
      replies: [
        {
          means: 'nothing',
          any: ['nothing|none', 'not show*|there|shown', 'no header|name|proof|sign', 'only token'],
          right: true,
          says: 'Nothing does. The token is all that counts, and it does not say who brings it.',
          to: 'where',
        },
        {
          means: 'the token: it was given to Photoprint',
          any: ['token', 'bearer', 'authorization', 'header'],
          right: false,
          says: 'It was given to Photoprint. Let us see what happens when somebody else has it.',
          to: 'thief',
        },
        {
          means: 'the address, or the user-agent',
          any: ['user agent', 'user-agent', 'host|address|ip|url|origin'],
          right: false,
          says: 'Anybody can write those. Let us see what happens when somebody else has the token.',
          to: 'thief',
        },
      ],
      otherwise: 'Is there any value in it that only Photoprint could send, and that nobody can copy?',
    },
    thief: {
      ask: 'In this run Mallory has got at such a token. She shows it from her own computer. Does the Photo API notice?',
      evidence: { flow: 'implicit', at: 'callback-request', whatIf: 'token-read-from-history' },
      evidenceName: 'Mallory’s call',
      look: ['authorization'],
      hints: ['What does the API answer?'],
      replies: [
        {
          means: 'no, it hands out the photos',
          any: ['no', 'not notice*', 'photos', 'accept*|works|200'],
          right: true,
          says: 'It does not. To the API her call looks like every other.',
          to: 'where',
        },
        {
          means: 'yes, it refuses',
          any: ['yes', 'refus*|reject*|den*|notice*|error'],
          right: false,
          says: 'It hands out Ada’s photos. There is nothing by which it could have noticed.',
          to: 'where',
        },
      ],
      otherwise: 'Look at the answer to her call.',
    },
    where: {
      ask: 'So the question is where copies stay behind. Here a token comes back behind # in an address. Where could Mallory find it later?',
      evidence: { flow: 'implicit', at: 'callback-request', tab: 'exposure' },
      evidenceName: 'the token in the address',
      look: ['access_token'],
      hints: [
        'What does a browser remember of a page that was open?',
        'Who else is on that page, besides its own script?',
      ],
      replies: [
        {
          means: 'in the browser’s history, or by a script on the page',
          any: ['history', 'script*|javascript|xss', 'browser', 'extension*', 'back button', 'bookmark*'],
          right: true,
          says: 'Yes. The history keeps the whole address, and every script on the page can read it.',
          to: 'other-way',
        },
        {
          means: 'in the server’s log',
          any: ['log|logs', 'server*', 'proxy'],
          right: false,
          says: 'That is the one place it is kept from: what is behind # is not sent. The history and the page’s scripts have it.',
          to: 'other-way',
        },
        {
          means: 'nowhere, for it is sent over HTTPS',
          any: ['nowhere', 'https|tls|encrypted', 'safe', 'no'],
          right: false,
          says: 'HTTPS protects the road. The browser is its end, and there the address lies open, in the history for one.',
          to: 'other-way',
        },
      ],
      otherwise: 'Think of what is left in a browser when the page is closed.',
    },
    'other-way': {
      ask: 'Here Photoprint’s server fetches the token from Acme ID itself. Who sees the token on this way, besides the two?',
      evidence: { flow: 'authorization-code', at: 'token-response', tab: 'exposure' },
      evidenceName: 'the token on the back channel',
      look: ['access_token'],
      hints: ['Does Ada’s browser take part in this message?'],
      replies: [
        {
          means: 'nobody',
          any: ['nobody|none|noone', 'no one|body', 'only two|they|servers|photoprint|acme'],
          right: true,
          says: 'Nobody. No browser takes part, so there is no history, no script and no extension.',
          to: 'why-front',
        },
        {
          means: 'Ada’s browser',
          any: ['browser', 'ada', 'history', 'script*', 'user'],
          right: false,
          says: 'Her browser only waits. This message goes from one server to the other.',
          to: 'why-front',
        },
      ],
      otherwise: 'Look at the two ends of the arrow.',
    },
    'why-front': {
      ask: 'If that way is so much better, why does anything go through Ada’s browser at all?',
      evidence: { flow: 'authorization-code', at: 'consent-page' },
      evidenceName: 'Acme ID’s page',
      hints: ['Who has to be asked?', 'Where is Ada, in this picture?'],
      replies: [
        {
          means: 'because Ada has to sign in and say yes there',
          any: [
            'ada|she|user|person|human',
            'consent|allow|approve|permission|yes|agree*',
            'sign|log in',
            'ask*',
            'page|see|show',
          ],
          right: true,
          says: 'Yes. She can be asked only where she is. So the browser carries the question, and the token takes the other way.',
          to: 'end',
        },
        {
          means: 'because servers cannot call each other',
          any: ['cannot|can’t|not call|reach|talk|connect', 'firewall', 'easier|faster|simple*'],
          right: false,
          says: 'They can, and they do at the swap. But neither of them can ask Ada without her browser.',
          to: 'end',
        },
      ],
      otherwise: 'What happens on this page that no server can do by itself?',
    },
  },
  end: {
    found:
      'A bearer token is good for whoever has it, so it matters where copies stay behind. Through the browser it can be seen, kept and changed. From server to server it cannot. So the browser carries the question and a short-lived code, and the token comes by the other way.',
    see: [
      {
        label: 'Who could see the code',
        place: { flow: 'authorization-code', at: 'callback-request', tab: 'exposure' },
      },
      {
        label: 'Who could see the token',
        place: { flow: 'authorization-code', at: 'token-response', tab: 'exposure' },
      },
    ],
  },
}
