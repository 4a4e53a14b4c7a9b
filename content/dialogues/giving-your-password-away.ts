import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'giving-your-password-away',
  title: 'What is wrong with just telling it the password?',
  first: 'reach',
  turns: {
    reach: {
      ask: 'Ada told Photoprint her Acme password so that it can fetch three photos. Photoprint now brings it to Acme ID. What could Photoprint do with it besides?',
      evidence: { flow: 'password', at: 'password-token-request' },
      evidenceName: 'Photoprint’s request',
      look: ['username', 'password', 'scope'],
      hints: [
        'What does Acme ID learn from this request about what Ada had in mind?',
        'What could Ada herself do at Acme with this password?',
      ],
      replies: [
        {
          means: 'everything that Ada can do',
          any: [
            'everything|anything|all|whatever',
            'whole|full|entire|complete account|access',
            'delete|change|read|see|download|upload -only',
            'act|sign|log as|in ada|her',
            'same as ada|she|her',
          ],
          right: true,
          says: 'Yes. The password says “I am Ada”. It does not say “only the photos”.',
          to: 'copy',
        },
        {
          means: 'nothing else: it is for the photos',
          any: ['nothing|none|no', 'only|just photo*|fetch|print*', 'scope', 'photos.read'],
          right: false,
          says: 'That is what Ada had in mind, and what this request asks for. Let us see who would notice if it asked for more.',
          to: 'more',
        },
      ],
      otherwise: 'Think of Ada at her own computer. She knows the same password. What does it let her do?',
    },
    more: {
      ask: 'Here Photoprint asks for more than it told Ada. Look at the scope. Who asks Ada whether that is all right?',
      evidence: { flow: 'password', at: 'password-token-request', whatIf: 'scope-without-asking' },
      evidenceName: 'the request that asks for more',
      look: ['scope'],
      hints: ['Is there any message here between Acme ID and Ada?'],
      replies: [
        {
          means: 'nobody',
          any: ['nobody|none|noone', 'no one', 'not asked', 'never asked', 'photoprint decides'],
          right: true,
          says: 'Nobody. There is no page on which she could say no, so whoever has the password decides.',
          to: 'copy',
        },
        {
          means: 'Acme ID',
          any: ['acme*', 'server', 'authorization', 'consent'],
          right: false,
          says: 'It would have to show Ada a page, and there is none in this run. It heard the right password, and gave what was asked for.',
          to: 'copy',
        },
        {
          means: 'Photoprint',
          any: ['photoprint', 'client', 'app*', 'program'],
          right: false,
          says: 'It might, if it wanted to. Nothing here would notice that it did not.',
          to: 'copy',
        },
      ],
      otherwise: 'Look through the messages of this run for a page that Acme ID shows to Ada.',
    },
    copy: {
      ask: 'Photoprint is honest, but this request ends up in a log. Mallory reads the log. For how long is what she found of use to her?',
      evidence: { flow: 'password', at: 'password-token-response', whatIf: 'password-from-the-log' },
      evidenceName: 'Mallory, and what she got',
      look: ['access_token'],
      hints: [
        'What was in the log: a token, or something that gets tokens?',
        'What would have to happen so that the password is wrong?',
      ],
      replies: [
        {
          means: 'until Ada changes her password',
          any: [
            'change*|new|reset*|different password',
            'password change*|reset*|new',
            'ever|forever|always',
            'until ada|she|acme change*|reset*',
          ],
          right: true,
          says: 'Yes. She can fetch a fresh token whenever she likes, and only a new password ends that.',
          to: 'number',
        },
        {
          means: 'until the token expires',
          any: ['expire*|expiry', 'hour|minute*|3600', 'token -new -another'],
          right: false,
          says: 'The token that she got does expire. But a token is not what stood in the log.',
          to: 'again',
        },
        {
          means: 'until Ada signs out',
          any: ['sign*|log* out|off', 'logout|signout', 'session'],
          right: false,
          says: 'A sign-out ends something that has begun. Let us see whether it can be begun again.',
          to: 'again',
        },
      ],
      otherwise: 'She has the password. Until when does Acme ID accept it?',
    },
    again: {
      ask: 'The very same request is sent once more. Does Acme ID answer it with a token, or with a refusal?',
      evidence: { flow: 'password', at: 'password-token-request', whatIf: 'password-used-again' },
      evidenceName: 'the request, sent twice',
      look: ['password'],
      hints: ['Has the password become wrong in the meantime?'],
      replies: [
        {
          means: 'with a new token',
          any: ['token -no', 'yes|accept*|works', 'new|another|fresh|again'],
          right: true,
          says: 'With a new token, as often as one likes. A password does not wear out.',
          to: 'number',
        },
        {
          means: 'with a refusal',
          any: ['refus*|reject*|den*|error|no|once'],
          right: false,
          says: 'It accepts. Nothing about a password is used up by using it, so it is good until it is changed.',
          to: 'number',
        },
      ],
      otherwise: 'Deliver it on the stage, or think of signing in yourself twice on one day.',
    },
    number: {
      ask: 'A server can also remember Ada by a number. Here the Photo API gets one in a cookie. What does the number say about Ada?',
      evidence: { flow: 'cookie-session', at: 'own-api-request' },
      evidenceName: 'the cookie',
      look: ['acme_session'],
      hints: ['Can you find her name in it, in any form?', 'Where did the Photo API write down that Ada is signed in?'],
      replies: [
        {
          means: 'nothing: the API looks it up',
          any: [
            'nothing|none|random',
            'look*|looked up',
            'record*|list|database|session|server',
            'number|id|identifier -ada',
            'only|just number|id',
          ],
          right: true,
          says: 'It says nothing. It is the number of a line in the API’s own records, and the line says “Ada”.',
          to: 'struck',
        },
        {
          means: 'who she is, in an encoded form',
          any: ['encod*|encrypt*|hash*', 'her|ada name|password|identity', 'who she|ada', 'ada'],
          right: false,
          says: 'It was drawn at random, so there is nothing to decode. What it is worth stands in the API’s records.',
          to: 'struck',
        },
      ],
      otherwise: 'Read the value of acme_session. Is there anything in it that could be read?',
    },
    struck: {
      ask: 'Mallory has a copy of that cookie. Ada signs out, and the API strikes the line from its records. What is the copy worth now?',
      evidence: { flow: 'cookie-session', at: 'api-logout-response', whatIf: 'cookie-after-logout' },
      evidenceName: 'the copy, after the sign-out',
      look: ['acme_session'],
      hints: ['The API looks the number up. What does it find?'],
      replies: [
        {
          means: 'nothing',
          any: [
            'nothing|none|worthless|useless|dead|invalid|zero|refused|rejected',
            'not work*|valid|found',
            'no session|longer|more',
            'expired|gone|over',
          ],
          right: true,
          says: 'Nothing: every copy died with the record. What is looked up can be ended.',
          to: 'left',
        },
        {
          means: 'as much as before',
          any: ['same|still|works|valid|accepted -not', 'as before|much', 'everything|all'],
          right: false,
          says: 'The copy is unchanged, but it was only ever a number. The API looks it up, finds no session, and refuses.',
          to: 'left',
        },
      ],
      otherwise: 'Does the API still find a session under that number?',
    },
    left: {
      ask: 'And the password that Photoprint was told for all this? What is that worth after the sign-out?',
      evidence: { flow: 'cookie-session', at: 'left-page' },
      evidenceName: 'Ada has left',
      hints: ['Has anybody changed it?'],
      replies: [
        {
          means: 'as much as before',
          any: ['same|still|works|valid|good|before|everything|all|unchanged', 'until change*', 'full access'],
          right: true,
          says: 'As much as before. The session can be ended, and the password that began it cannot.',
          to: 'end',
        },
        {
          means: 'nothing any more',
          any: ['nothing|none|worthless|useless|dead|invalid|gone|over|expired'],
          right: false,
          says: 'Only the session is over. Photoprint could sign in again this minute, and so could whoever has its log.',
          to: 'end',
        },
      ],
      otherwise: 'The session is off the list. Is there a list from which a password is struck at a sign-out?',
    },
  },
  end: {
    found:
      'A password says who, and never what for or until when. So whoever has it may do everything, until it is changed. A number that is looked up can be ended at once, but it takes the password to get one. What is missing is something to hand out that is not the password.',
    see: [
      {
        label: 'The password, found in a log',
        place: { flow: 'password', at: 'password-token-response', whatIf: 'password-from-the-log' },
      },
      {
        label: 'The copied cookie, refused after the sign-out',
        place: { flow: 'cookie-session', at: 'api-logout-response', whatIf: 'cookie-after-logout' },
      },
      {
        label: 'Photos, and Photoprint is told no password',
        place: { flow: 'authorization-code', at: 'sign-in-page' },
      },
    ],
  },
}
