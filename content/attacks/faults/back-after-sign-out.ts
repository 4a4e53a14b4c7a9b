import { acmeId, adasBrowser, photoApi, photoprint } from '../../flows/parties'
import type { DefaultAct } from '../../types'
import type { FaultLab } from '../fault'
import type { Move } from '../move'
import { adaPrints, adaReacts } from '../moves'

const adaConfirms: DefaultAct = {
  at: 'sign-out-page',
  label: 'Ada signs out everywhere',
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: { logout: 'yes' } },
  always: true,
}

const adaSignsOut: Move = { party: 'browser', act: { kind: 'submit', form: 0, fields: {} } }

export const backAfterSignOut: FaultLab = {
  id: 'back-after-sign-out',
  title: 'Signed out, and back again',
  lead: 'An assistant wrote the sign-out: the cookie goes, and the page says goodbye. It looks right, and the tests look at the page.',
  symptom:
    'Ada signed out at a computer in the library. Whoever copied her cookie before that is still in, hours later.',
  ought: 'fail',
  written: 'by-an-assistant',
  blamed: 'client',
  code: { file: 'lib/parties/client/guards/ended-session.ts', party: 'client', where: 'where somebody signs out' },
  parties: [
    adasBrowser,
    photoprint({ signsOut: true }),
    acmeId,
    photoApi,
    { role: 'attacker', id: 'mallory', sees: ['photos-page-request'], at: 'elsewhere' },
  ],
  world: { guard: 'leavesTheSession', client: 'confidential' },
  reactions: [...adaReacts, adaConfirms],
  before: [],
  attack: [
    adaPrints,
    adaSignsOut,
    {
      party: 'mallory',
      act: {
        kind: 'send',
        request: {
          method: 'GET',
          url: '{client}/photos',
          headers: [['cookie', 'photoprint_session={photoprint_session}']],
        },
      },
    },
  ],
  goal: { arrives: 'photos-page', to: 'mallory' },
  ask: 'Where is the fault?',
  suspects: [
    {
      text: 'Acme ID has not ended its session',
      told: 'It has: its answer takes its cookies away. But nobody asks Acme ID here.',
      see: 'signed-out-redirect',
    },
    {
      text: 'The access token has not run out',
      told: 'True, and not the door: Mallory has no token. She shows a cookie, and Photoprint shows the token for her.',
      see: 'photos-page-request',
    },
    {
      text: 'Photoprint has taken the cookie from the browser, and kept the session',
      right: true,
      told: 'The old cookie still names a session with tokens in it. Taking a cookie away is a request to one browser: a copy of it does not hear that.',
      see: 'photos-page',
    },
    {
      text: 'The cookie has no HttpOnly attribute',
      told: 'It has. That hinders scripts from reading it, and nothing else.',
      see: 'signed-in-redirect',
    },
  ],
  fixes: [
    {
      id: 'begun',
      title: 'Forget what was begun in the session',
      with: { guard: 'forgetsWhatWasBegun' },
      right: false,
      told: 'What is left over from the sign-in is gone, and the tokens are not. The session still says who somebody is.',
    },
    {
      id: 'end',
      title: 'End the session where it is kept',
      with: { guard: 'endsTheSession' },
      right: true,
      told: 'Then the old name leads nowhere, whoever brings it. A sign-out is something that happens on the server.',
    },
    {
      id: 'short',
      title: 'Let tokens live for five minutes',
      with: { tokenLife: 'five-minutes' },
      right: false,
      told: 'It makes the harm shorter. Until then the cookie opens everything.',
    },
  ],
  variants: [],
  honest: [
    {
      title: 'Ada signs in, and Photoprint shows her photos',
      script: [adaPrints],
      goal: { arrives: 'photos-page', to: 'browser' },
    },
    {
      title: 'Ada signs out, and is told so',
      script: [adaPrints, adaSignsOut],
      goal: { ends: 'signed-out-page', to: 'browser' },
    },
  ],
  lesson:
    'After a sign-out, send the request of before once more, cookie and all. What comes back is the test, and not the page that says goodbye.',
}
