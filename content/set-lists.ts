/** Sessions that are ready to be taught. Each answers “OAuth or JWT?”, by letting people say first and then running it. */
import type { SetList } from '../lib/classroom/set-list'

export type ReadyMade = SetList & {
  readonly id: string
  /** How long it takes, talk included. */
  readonly minutes: number
  /** For whom it is, and what they know afterwards. */
  readonly about: string
}

const leftOpen = '/quiz/session?of=item-19-what-is-left-open'

export const readyMade: readonly ReadyMade[] = [
  {
    id: 'quarter',
    minutes: 15,
    title: 'OAuth or JWT? In a quarter of an hour',
    about: 'For a meeting or the end of a lesson. Afterwards nobody takes the two for rivals.',
    entries: [
      {
        href: leftOpen,
        title: 'Say first: what has not been settled?',
        minutes: 4,
        note: 'Explain nothing yet. Everybody votes alone, and the tally stays hidden. Then two minutes in pairs: convince somebody who chose otherwise. Vote again. Show both votes only after the next run.',
      },
      {
        href: '/flows/own-jwt/password-submission',
        title: 'A JWT, and no OAuth',
        minutes: 3,
        note: 'Stop here, and read the request aloud. Ask: whose password is this, and who has it now? The API then answers with a JWT, a perfectly good one. The format is fine. The way to it is not. Now show both votes.',
      },
      {
        href: '/flows/authorization-code/start',
        title: 'OAuth: the way to a token',
        minutes: 4,
        note: 'Go from beat to beat with Next. Ask one thing only, at each stop: has Photoprint seen the password? End at the token response, and open the token: there is the JWT, inside OAuth.',
      },
      {
        href: '/flows/authorization-code/introspection-request?accessToken=opaque',
        title: 'The same way, and no JWT',
        minutes: 2,
        note: 'The same flow with one setting changed. The token is now a stub, and the API has to ask Acme ID about it. OAuth did not need the JWT.',
      },
      {
        href: '/quiz/session?of=item-19-what-oauth-adds',
        title: 'Without looking: what does OAuth add?',
        minutes: 2,
        note: 'Nothing on the projector but the question. Each writes one line. Take three of them, then say yours: OAuth is the way to a token, JWT is a way to write one.',
      },
    ],
  },
  {
    id: 'lesson',
    minutes: 45,
    title: 'OAuth or JWT? In one lesson',
    about:
      'For people who build with it. Afterwards they can say who checks what, and what it costs to take a token back.',
    entries: [
      {
        href: leftOpen,
        title: 'Say first: what has not been settled?',
        minutes: 5,
        note: 'A vote before anything is explained. Two minutes of talk in pairs, then vote again. Leave the answer open: the next run gives it.',
      },
      {
        href: '/flows/own-jwt/start',
        title: 'A JWT, and no OAuth',
        minutes: 5,
        note: 'Go to the end of the story. Photoprint gets the password, and a good JWT. When Ada signs out, nothing ends. Show both votes of the first question now.',
      },
      {
        href: '/flows/authorization-code/start',
        title: 'The code flow, from click to photos',
        minutes: 9,
        note: 'Before the beat in which the code comes back, ask: what comes next, and which way does it go? Let two people answer before you press Next. At the swap, point out that Ada’s browser sees nothing of it.',
      },
      {
        href: '/quiz/session?of=item-24-mallory-brings-the-code',
        title: 'Say first: does Acme ID give tokens for it?',
        minutes: 5,
        note: 'Vote, two minutes in pairs, vote again. Ask one person of each camp for the reason. Do not say who is right.',
      },
      {
        href: '/flows/authorization-code?what-if=wrong-code-verifier',
        title: 'What the run says: a wrong verifier',
        minutes: 2,
        note: 'The server answers invalid_grant and no more. Its log says why. Show the two side by side: an attacker reads the first, and only you the second.',
      },
      {
        href: '/flows/authorization-code?pkce=off&what-if=code-stolen',
        title: 'The same theft without PKCE',
        minutes: 2,
        note: 'Nobody refuses. That is what the check was for. The rule in one line: whoever brings the code must show what only whoever asked can know.',
      },
      {
        href: '/quiz/session?of=item-29-after-ada-has-left-with-a-ticket',
        title: 'Say first: does the copy still work?',
        minutes: 5,
        note: 'Vote, talk, vote again. Expect many to say that the API asks Acme ID. That is the belief to meet.',
      },
      {
        href: '/compare#revoke-race',
        title: 'The race: everything is taken back at once',
        minutes: 5,
        note: 'Start it and say nothing until it ends. Ask who is out first, and why. A stub is looked up, and a JWT is believed until its time. Neither is better: say what each saves.',
      },
      {
        href: '/quiz/session?of=item-19-whose-job-is-it',
        title: 'Without looking: whose job is it?',
        minutes: 4,
        note: 'Alone, on paper or on the phone. Then go through the lines one by one. One of them belongs to neither.',
      },
      {
        href: '/quiz/session?of=item-30-why-a-jwt-at-all',
        title: 'One line to take home',
        minutes: 3,
        note: 'Each writes one line. End with: OAuth is the way to a token, JWT is a way to write one. Hand out the sheet with blanks for tomorrow.',
      },
    ],
  },
  {
    id: 'double',
    minutes: 90,
    title: 'OAuth or JWT? In a double lesson',
    about: 'For a course. Afterwards they know the attacks that each value stops, and have seen each of them tried.',
    entries: [
      {
        href: leftOpen,
        title: 'Say first: what has not been settled?',
        minutes: 5,
        note: 'Vote alone, talk in pairs for two minutes, vote again. Write the two tallies on the board and leave them there.',
      },
      {
        href: '/flows/own-jwt/start',
        title: 'A JWT, and no OAuth',
        minutes: 6,
        note: 'Go through the whole story. Ask at each stop who could now do everything that Ada can. Come back to the board: which answer has the run confirmed?',
      },
      {
        href: '/flows/own-jwt?what-if=own-jwt-after-logout',
        title: 'After she has signed out',
        minutes: 3,
        note: 'Ask before you show it: is Mallory’s copy still good? Then let the API answer. Nobody told it anything.',
      },
      {
        href: '/flows/authorization-code/start',
        title: 'The code flow, from click to photos',
        minutes: 12,
        note: 'Slowly. Let somebody else say each time what comes next. Follow the value state through the whole flow, then code. At the swap, switch to the messages and show what Ada’s browser never saw.',
      },
      {
        href: '/quiz/session?of=item-24-mallory-brings-the-code',
        title: 'Say first: does Acme ID give tokens for it?',
        minutes: 5,
        note: 'Vote, talk, vote again. Ask for reasons, and give none of your own.',
      },
      {
        href: '/flows/authorization-code?what-if=wrong-code-verifier',
        title: 'What the run says: a wrong verifier',
        minutes: 3,
        note: 'Read the answer on the wire, then the line in the log of Acme ID. They differ on purpose.',
      },
      {
        href: '/flows/authorization-code?pkce=off&what-if=code-stolen',
        title: 'The same theft without PKCE',
        minutes: 4,
        note: 'Let them find the moment at which Mallory was quicker. Ask what would have stopped her. Then put PKCE back on in the settings.',
      },
      {
        href: '/quiz/session?of=item-25-in-somebody-elses-account',
        title: 'Say first: what has Mallory gained?',
        minutes: 4,
        note: 'This one is turned round: it is her account, and Ada is in it. Vote, talk briefly, vote again.',
      },
      {
        href: '/flows/authorization-code?what-if=state-changed',
        title: 'What the run says: a changed state',
        minutes: 3,
        note: 'Photoprint refuses, not Acme ID. Ask why only Photoprint can.',
      },
      {
        href: '/learn/oauth-or-jwt/picture',
        title: 'A break, with the coat check on the wall',
        minutes: 5,
        note: 'Leave the picture up. Whoever wants to can press through it. Nothing is asked.',
      },
      {
        href: '/quiz/session?of=item-6-who-can-read-it',
        title: 'Say first: who can read what it says?',
        minutes: 4,
        note: 'Expect a key to be named. Vote, talk, vote again.',
      },
      {
        href: '/flows/authorization-code/token-response?accessToken=jwt&tab=token-0',
        title: 'What the run says: it is only written otherwise',
        minutes: 4,
        note: 'Each opens the token of their own run. Nobody needed a key to read it. Compare two: no two have the same jti.',
      },
      {
        href: '/flows/authorization-code?what-if=access-token-jwt-changed',
        title: 'One character changed',
        minutes: 2,
        note: 'Everybody can read it, and nobody can change it. The signature is for that, and for nothing else.',
      },
      {
        href: '/flows/authorization-code/introspection-request?accessToken=opaque',
        title: 'The same way, and no JWT',
        minutes: 4,
        note: 'One setting is changed. Ask: which messages are new, and who sends them? OAuth did not need the JWT.',
      },
      {
        href: '/quiz/session?of=item-29-after-ada-has-left-with-a-ticket',
        title: 'Say first: does the copy still work?',
        minutes: 5,
        note: 'Vote, talk, vote again. The race that follows settles it.',
      },
      {
        href: '/compare#revoke-race',
        title: 'The race: everything is taken back at once',
        minutes: 6,
        note: 'Start it and say nothing until it ends. Then ask what each of the lanes pays for being fast or slow.',
      },
      {
        href: '/quiz/session?of=item-43-a-genuine-one-for-another',
        title: 'Say first: does Photoprint sign Ada in?',
        minutes: 4,
        note: 'The signature is right and the token is about Ada. Vote, talk, vote again.',
      },
      {
        href: '/flows/openid-connect?what-if=id-token-for-photobook',
        title: 'What the run says: it was meant for somebody else',
        minutes: 3,
        note: 'A good signature says who wrote it. The aud says to whom. Both have to be checked.',
      },
      {
        href: '/quiz/session?of=item-19-whose-job-is-it',
        title: 'Without looking: whose job is it?',
        minutes: 5,
        note: 'Alone and without notes. Then line by line, with a reason each. One line belongs to neither.',
      },
      {
        href: '/quiz/session?of=item-19-what-oauth-adds',
        title: 'One line to take home',
        minutes: 3,
        note: 'Go back to the two tallies on the board, and let somebody explain them. Hand out the sheet with blanks for tomorrow.',
      },
    ],
  },
  {
    id: 'break-it',
    minutes: 45,
    title: 'Break it: what each part is for',
    about: 'For people who have seen the code flow. Each attacks a world of their own, and then mends it.',
    entries: [
      {
        href: '/quiz/session?of=item-9-the-signature-taken-off',
        title: 'Say first: what does the API do?',
        minutes: 4,
        note: 'Everybody votes alone. Do not say who is right: in a moment they will try it themselves.',
      },
      {
        href: '/attacks/alg-none',
        title: 'A token that nobody signed',
        minutes: 9,
        note: 'Each is Mallory now. The console says how many got there. Who is done early may look for a second way.',
      },
      {
        href: '/flows/authorization-code/start',
        title: 'The code flow, once more',
        minutes: 6,
        note: 'To the recap, without stopping. Read its table aloud: each row is something that Mallory lacks. Now take two of them away.',
      },
      {
        href: '/attacks/login-csrf',
        title: 'Signed in as somebody else',
        minutes: 12,
        note: 'Watch it together first, on the projector. Then ask: whose account is it? Let them do it themselves.',
      },
      {
        href: '/attacks/code-interception',
        title: 'A code in the wrong hands',
        minutes: 10,
        note: 'Let pairs choose a fix before they play it. Ask for a fix that only seems to help, and why.',
      },
      {
        href: '/quiz/session?of=item-24-what-she-may-have-seen',
        title: 'Without looking: what stopped it?',
        minutes: 4,
        note: 'Nothing on the projector but the question. Take two answers, and let a third person judge them.',
      },
    ],
  },
]
