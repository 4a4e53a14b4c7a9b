import type { Item, Pair } from '../item'
import { seen } from '../lessons/asked-allowed-granted/places'
import { rfc } from '../words/specs'

const flow = 'authorization-code'

export const items: readonly Item[] = [
  {
    id: '26-ada-allows-less',
    concept: 26,
    alike: [29],
    kind: 'choice',
    situation:
      'Photoprint asks to see Ada’s name and her photos. On Acme ID’s page she unticks the photos, and presses Allow.',
    ask: 'What does Photoprint get?',
    options: [
      {
        belief: 'c26-less-is-an-error',
        text: 'An error: it did not get all that it asked for',
        feedback: 'Ada said yes to something. An error would come if she had pressed Deny.',
        see: seen.denied,
      },
      {
        right: true,
        text: 'A token that opens less than it asked for',
        feedback: 'It gets what she left ticked, and the answer says how much that is.',
        see: seen.grantedLess,
      },
      {
        belief: 'c26-what-i-asked-for-is-what-i-have',
        text: 'A token for all of it, and a note of her wish',
        feedback: 'Her wish is what counts: what she did not allow is not in the token at all.',
        see: seen.refusedLess,
      },
    ],
    why: 'Asking and getting are two things. Between them stand a person and a server.',
    see: seen.grantedLess,
    specs: [rfc(6749, '3.3'), rfc(6749, '5.1')],
  },
  {
    id: '26-what-was-granted',
    concept: 26,
    alike: [27],
    kind: 'cloze',
    live: { flow, at: 'token-response' },
    situation: 'Photoprint had asked for openid, profile and photos.read, and Ada allowed all of it.',
    ask: 'Which scope does Acme ID name for the access token?',
    gaps: [
      {
        of: { message: 'token-response', name: 'scope' },
        label: 'scope',
        choices: [
          {
            right: true,
            value: { message: 'token-response', name: 'scope' },
            feedback: 'What this token opens at the Photo API, and no more.',
            see: seen.granted,
          },
          {
            belief: 'c26-what-i-asked-for-is-what-i-have',
            value: { message: 'authorization-request', name: 'scope' },
            feedback:
              'That is what was asked. The first two words are about Ada’s sign-in, and open nothing at the Photo API.',
            see: seen.asked,
          },
          {
            belief: 'c26-scopes-are-standard',
            text: 'read',
            feedback: 'There is no such word for all APIs. This one has named its own.',
            see: seen.granted,
          },
        ],
      },
    ],
    why: 'The answer says what was granted. A client that goes by its own request may be wrong.',
    see: seen.granted,
    specs: [rfc(6749, '5.1'), rfc(6749, '3.3')],
  },
  {
    id: '26-a-scope-that-nobody-knows',
    concept: 26,
    kind: 'predict',
    live: { flow, at: 'authorization-request' },
    change: { whatIf: 'scope-made-up' },
    situation: 'In this request photos.delete is added to the scope. Acme ID has never heard of it.',
    ask: 'How does the story go on?',
    options: [
      {
        outcome: 'accepted',
        right: true,
        text: 'Acme ID leaves the word out, and grants the rest',
        feedback: 'RFC 6749 lets a server do that. The token says photos.read, and nothing about deleting.',
        see: seen.madeUp,
      },
      {
        outcome: 'accepted',
        belief: 'c26-what-i-asked-for-is-what-i-have',
        text: 'Acme ID copies the word into the token as it is',
        feedback: 'A server grants nothing that it does not understand. Look at the scope in the answer.',
        see: seen.madeUp,
      },
      {
        outcome: 'refused',
        belief: 'c26-an-unknown-scope-is-an-error',
        text: 'Acme ID refuses the request with invalid_scope',
        feedback: 'It could: another server may. This one passes over the word, so the client has to read what it got.',
        see: seen.madeUp,
      },
    ],
    why: 'It is the scope in the answer that counts, not the one in the request.',
    see: seen.madeUp,
    specs: [rfc(6749, '3.3')],
  },
  {
    id: '26-more-at-the-swap',
    concept: 26,
    alike: [23],
    kind: 'predict',
    live: { flow, at: 'token-request' },
    change: { whatIf: 'scope-widened-at-token' },
    situation:
      'Ada has allowed what she was asked. Now Photoprint swaps the code and adds a larger scope to this request.',
    ask: 'What does Acme ID do?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c26-the-client-can-widen-it',
        text: 'It grants the larger scope: the code is good',
        feedback: 'Then Ada’s answer would be worth nothing. The token says what she allowed, and no more.',
        see: seen.widened,
      },
      {
        outcome: 'accepted',
        right: true,
        text: 'It takes no notice, and grants what Ada allowed',
        feedback: 'What she allowed was written down with the code. The swap has no say in it.',
        see: seen.widened,
      },
      {
        outcome: 'refused',
        belief: 'c26-an-unknown-scope-is-an-error',
        text: 'It refuses: more than allowed is an attack',
        feedback: 'It does not even look: for a code, this request has no scope parameter.',
        see: seen.widened,
      },
    ],
    why: 'The decision was made before, and is kept with the code.',
    see: seen.widened,
    specs: [rfc(6749, '4.1.3')],
  },
  {
    id: '26-a-trusted-name',
    concept: 26,
    alike: [40],
    kind: 'predict',
    live: { flow: 'registration', at: 'registration-request' },
    change: { whatIf: 'client-name-of-someone-trusted' },
    situation:
      'Clients may register themselves here. This one gives its name as “Acme Photos Security”. Later it asks Ada for her photos.',
    ask: 'Who stops it?',
    options: [
      {
        outcome: 'refused',
        belief: 'c26-consent-unmasks-the-malicious',
        text: 'Acme ID: it knows that this is not its own name',
        feedback: 'It could have a person look, and it would be better. This one writes down what it is told.',
        see: seen.borrowedName,
      },
      {
        outcome: 'accepted',
        right: true,
        text: 'Nobody: the name stands on a genuine consent page',
        feedback: 'Ada sees a name that she trusts, at an address that she trusts. She says yes, and it counts.',
        see: seen.borrowedName,
      },
      {
        outcome: 'refused',
        belief: 'c26-scopes-are-standard',
        text: 'The Photo API: it lets only known names in',
        feedback: 'The API goes by the token, and the token is good: Ada has allowed it.',
        see: seen.borrowedName,
      },
    ],
    why: 'The page shows what the client says of itself. It cannot show what the client means to do.',
    see: seen.borrowedName,
    specs: [rfc(7591, '5')],
  },
  {
    id: '27-about-client-or-person',
    concept: 27,
    alike: [26, 17],
    kind: 'match',
    ask: 'Four statements that an API may find in a token, or look up. About what is each?',
    targets: ['what the client was let do', 'what the person is, or may do', 'who it is about'],
    rows: [
      {
        text: 'scope: photos.read',
        target: 0,
        belief: 'c27-scopes-are-the-users-rights',
        feedback: 'Ada let Photoprint see her photos. What she herself may do does not change with it.',
        see: seen.call,
      },
      {
        text: 'roles: editor',
        target: 1,
        belief: 'c27-scopes-are-the-users-rights',
        feedback: 'It belongs to the person, whichever program she uses.',
        see: seen.call,
      },
      {
        text: 'sub: ada',
        target: 2,
        belief: 'c27-the-right-scope-is-a-promise',
        feedback: 'It names the person. What she may do follows from that, and has to be looked up.',
        see: seen.hers,
      },
      {
        text: 'Ada may open the album “Family”',
        target: 1,
        belief: 'c27-a-scope-gives-the-person-more',
        feedback: 'That is a right of hers, kept at the API. No scope can give it.',
        see: seen.hers,
      },
    ],
    why: 'A scope is about the client, a role about the person. A claim is the form in which either is said.',
    see: seen.call,
    specs: [rfc(6749, '3.3'), rfc(9068, '2.2.3.1')],
  },
  {
    id: '27-good-scope-wrong-album',
    concept: 27,
    alike: [29],
    kind: 'recall',
    situation: 'Photoprint’s token for Ada says photos.read. It asks the API for an album of Grace’s, and gets a no.',
    ask: 'In a few words: why, although the scope is right?',
    readings: [
      {
        means: 'the album is not Ada’s, and she may not see it',
        right: true,
        any: [
          'ada not|no|cannot|can’t|may|lacks|right|rights|access|permission',
          'grace|grace’s|else|other|another|different',
          'own*|belong*',
          'user|person right*|permission*|may|access|allowed',
          'sub|subject',
          'object|resource',
        ],
        feedback:
          'The scope lets Photoprint ask on Ada’s behalf. Ada has no right to this album, so her program has none either.',
        see: seen.hers,
      },
      {
        means: 'the scope is too small',
        belief: 'c27-the-right-scope-is-a-promise',
        any: ['scope', 'larger|more|photos.read|albums', 'insufficient*'],
        feedback: 'It covers the reading of photos, and that is what was asked. What is missing is a right of Ada’s.',
        see: seen.call,
      },
      {
        means: 'the token is no good',
        belief: 'c27-scopes-are-the-users-rights',
        any: ['token|signature|expir*|invalid|aud'],
        feedback:
          'The token is good, and was believed. It says whose request this is, and that one has no right to the album.',
        see: seen.call,
      },
    ],
    why: 'Two questions are asked: may this client do this, and may this person. One no is enough.',
    see: seen.hers,
    specs: [rfc(9068, '4'), rfc(9700, '2.3')],
  },
  {
    id: '27-no-longer-an-administrator',
    concept: 27,
    alike: [17, 30],
    kind: 'choice',
    situation:
      'At nine, Grace gets an access token, a JWT with her role in it: administrator. It is good for an hour. At ten past nine the role is taken from her. The API reads the role from the token.',
    ask: 'Until when does the API treat her as an administrator?',
    options: [
      {
        belief: 'c27-a-role-in-the-token-is-current',
        text: 'Until ten past nine: the role is gone then',
        feedback: 'It is gone where roles are kept. The token was written before, and cannot hear of it.',
        see: seen.stale,
      },
      {
        right: true,
        text: 'Until ten: the token says so, and is good',
        feedback: 'The API believes what is signed, and that is the role of nine o’clock.',
        see: seen.stale,
      },
      {
        belief: 'c27-scopes-are-the-users-rights',
        text: 'Not at all: a token cannot carry a role',
        feedback: 'It can: there is a claim for it. It is just no fresher than the token.',
        see: seen.call,
      },
    ],
    why: 'What a token says of a person is as old as the token.',
    see: seen.stale,
    specs: [rfc(9068, '2.2.3.1'), rfc(7009, '3')],
  },
  {
    id: '27-written-into-the-token',
    concept: 27,
    alike: [6, 26],
    kind: 'predict',
    live: { flow, at: 'api-request', settings: { accessToken: 'jwt' } },
    change: {
      edit: [
        {
          in: 'header',
          name: 'authorization',
          token: { payload: { scope: 'photos.read photos.delete', roles: ['administrator'] }, sign: 'keep' },
        },
      ],
    },
    note: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    situation: 'Somebody writes a larger scope and a role into the access token, and leaves its signature as it was.',
    ask: 'What does the Photo API do?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c26-the-client-can-widen-it',
        text: 'It goes by the new scope: it stands in the token',
        feedback: 'It stands there, and Acme ID did not write it. The signature no longer fits.',
        see: seen.changedToken,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'It refuses: the signature does not fit the text',
        feedback: 'Nobody without Acme ID’s key can change what a token says of client or person.',
        see: seen.changedToken,
      },
      {
        outcome: 'refused',
        belief: 'c27-scopes-are-the-users-rights',
        text: 'It refuses: Ada is not an administrator',
        feedback: 'It did not come to that. A token whose signature does not fit is not read at all.',
        see: seen.changedToken,
      },
    ],
    why: 'Scope and role are worth something because Acme ID has signed them.',
    see: seen.changedToken,
    specs: [rfc(9068, '4')],
  },
  {
    id: '27-before-a-photo-is-deleted',
    concept: 27,
    alike: [26, 29],
    kind: 'several',
    situation: 'A program asks an API to delete one photo, with a good token for this API.',
    ask: 'What has the API still to find out?',
    options: [
      {
        right: true,
        text: 'whether the scope covers deleting',
        feedback: 'That is the limit that was set to the program.',
        see: seen.refusedLess,
      },
      {
        right: true,
        text: 'whether this person may delete this photo',
        feedback: 'That is the limit of the person. The scope says nothing about single photos.',
        see: seen.hers,
      },
      {
        belief: 'c26-the-client-can-widen-it',
        text: 'whether the program had asked for that scope',
        feedback: 'What was asked no longer matters. It counts what was granted, and that is in the token.',
        see: seen.widened,
      },
    ],
    why: 'May this client do such a thing, and may this person do it to this object?',
    see: seen.call,
    specs: [rfc(9068, '4'), rfc(9700, '2.3')],
  },
]

/** For the test before and the test after. */
export const pairs: readonly Pair[] = [
  {
    a: {
      id: '27-pair-a',
      concept: 27,
      kind: 'choice',
      situation:
        'A calendar app has a token for Ben with the scope calendar.write. It tries to move a meeting that belongs to Ben’s boss. Ben himself may only look at that one.',
      ask: 'What should the calendar’s API answer, and why?',
      options: [
        {
          belief: 'c27-the-right-scope-is-a-promise',
          text: 'Yes: the scope for writing was granted to the app',
          feedback: 'It was, for what Ben may write. This meeting is not among it.',
          see: seen.hers,
        },
        {
          right: true,
          text: 'No: the app may write, but Ben may not write there',
          feedback: 'The app acts for Ben, so it cannot do more than he may.',
          see: seen.hers,
        },
        {
          belief: 'c27-scopes-are-the-users-rights',
          text: 'No: a token with that scope was issued by mistake',
          feedback: 'The scope is fine: there is much that Ben may write. It just does not say what.',
          see: seen.hers,
        },
      ],
      why: 'Scope and right are two limits, and both have to allow it.',
      see: seen.hers,
      specs: [rfc(9700, '2.3'), rfc(9068, '4')],
    },
    b: {
      id: '27-pair-b',
      concept: 27,
      kind: 'choice',
      situation:
        'A bookkeeping app has a token for Eva with the scope invoices.approve. It tries to approve an invoice above the amount up to which Eva herself may approve.',
      ask: 'What should the API answer, and why?',
      options: [
        {
          right: true,
          text: 'No: the app may approve, but Eva not such an amount',
          feedback: 'What the app may is limited by what Eva may.',
          see: seen.hers,
        },
        {
          belief: 'c27-the-right-scope-is-a-promise',
          text: 'Yes: the scope for approving was granted to the app',
          feedback: 'It was, within what Eva may approve.',
          see: seen.hers,
        },
        {
          belief: 'c27-scopes-are-the-users-rights',
          text: 'No: Eva must have been granted that scope by mistake',
          feedback: 'The scope is the app’s, and right. The amount is a limit of Eva’s own.',
          see: seen.hers,
        },
      ],
      why: 'A scope takes away from what the person may. It adds nothing.',
      see: seen.hers,
      specs: [rfc(9700, '2.3'), rfc(9068, '4')],
    },
  },
]
