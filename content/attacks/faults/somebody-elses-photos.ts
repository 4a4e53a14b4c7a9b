import { acmeId, adasBrowser, photoApi, photoprint } from '../../flows/parties'
import type { FaultLab } from '../fault'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryReacts, mallorysBrowser, malloryWho } from '../moves'

export const somebodyElsesPhotos: FaultLab = {
  id: 'somebody-elses-photos',
  title: 'Somebody else’s photos',
  lead: 'An assistant wrote Photoprint’s sessions. All tests pass: they were written for one person at a time.',
  symptom:
    'A visitor writes that she opened the page for the first time, and saw photos that are not hers. We can’t reproduce it.',
  ought: 'fail',
  written: 'by-an-assistant',
  blamed: 'client',
  code: { file: 'lib/parties/client/guards/found-session.ts', party: 'client', where: 'where it finds out who asks' },
  parties: [adasBrowser, photoprint(), acmeId, photoApi, mallorysBrowser, malloryWho()],
  world: { guard: 'takesTheLastSession' },
  reactions: [...adaReacts, ...malloryReacts],
  before: [],
  attack: [adaPrints, { party: 'mallory-browser', act: { kind: 'open', address: '{client}/photos' } }],
  goal: { arrives: 'photos-page', to: 'mallory-browser' },
  ask: 'Where is the fault?',
  suspects: [
    {
      text: 'The Photo API hands out the wrong photos',
      told: 'It hands out the photos of whoever the token is about, and the token is Ada’s.',
      see: 'api-response',
    },
    {
      text: 'Mallory has stolen Ada’s cookie',
      told: 'Her request has no Cookie header at all.',
      see: 'photos-page-request',
    },
    {
      text: 'Photoprint does not look at who asks',
      right: true,
      told: 'A request without a cookie gets Ada’s page. So it is not the cookie that Photoprint goes by: it takes the session that was last.',
      see: 'photos-page',
    },
    {
      text: 'A cache keeps Ada’s page',
      told: 'Then the API would not have been asked again. It was, with Ada’s token.',
      see: 'api-request',
    },
  ],
  fixes: [
    {
      id: 'any-cookie',
      title: 'Turn away whoever has no cookie',
      with: { guard: 'looksForAnyCookie' },
      right: false,
      told: 'A cookie of one’s own is quickly had: begin a sign-in and stop. Then the last session is shown all the same.',
    },
    {
      id: 'by-cookie',
      title: 'Find the session that the cookie names',
      with: { guard: 'findsTheSessionByItsCookie' },
      right: true,
      told: 'What belongs to one person is kept under a name that only that person’s browser brings. There is no current session of a server: there are as many as there are people.',
    },
    {
      id: 'strict',
      title: 'Set the cookie with SameSite=Strict',
      with: { sessionCookie: 'strict' },
      right: false,
      told: 'Attributes say when a browser brings a cookie. Here nobody looks at what it brings.',
    },
  ],
  variants: [
    {
      title: 'With a cookie from a sign-in that was only begun',
      script: [
        { party: 'mallory-browser', act: { kind: 'follow', href: '/print' }, hold: 'authorization-request' },
        { deliver: 'authorization-request' },
        adaPrints,
        { party: 'mallory-browser', act: { kind: 'open', address: '{client}/photos' } },
      ],
      goal: { arrives: 'photos-page', to: 'mallory-browser', contains: 'First snow' },
    },
  ],
  honest: [adaGetsHerPhotos],
  lesson:
    'Try it with two people at once, in two browsers. What is kept in one variable for everybody is only right while there is one.',
}
