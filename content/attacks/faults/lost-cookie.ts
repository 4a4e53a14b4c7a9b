import { acmeId, adasBrowser, photoApi, photoprint } from '../../flows/parties'
import type { FaultLab } from '../fault'
import { adaGetsHerPhotos, adaPrints, adaReacts } from '../moves'

export const lostCookie: FaultLab = {
  id: 'lost-cookie',
  title: 'Nobody can sign in any more',
  lead: 'Since the last release of Photoprint every sign-in ends on an error page.',
  symptom:
    'I click, I sign in at Acme ID, I say yes, and then Photoprint says that it knows nothing of it. On my own machine it works.',
  ought: 'succeed',
  blamed: 'client',
  parties: [adasBrowser, photoprint(), acmeId, photoApi],
  world: { sessionCookie: 'strict' },
  reactions: adaReacts,
  before: [],
  attack: [adaPrints],
  goal: { arrives: 'photos-page', to: 'browser' },
  ask: 'Where is the fault?',
  suspects: [
    {
      text: 'Acme ID sends no code back',
      told: 'It does: the address of the callback has a code in it. Acme ID has done its part.',
      see: 'authorization-response',
    },
    {
      text: 'The code has run out on the way',
      told: 'Nobody has looked at the code yet. Photoprint stops before it asks for tokens.',
      see: 'callback-request',
    },
    {
      text: 'The browser leaves Photoprint’s cookie behind on the way back',
      right: true,
      told: 'The callback comes without a Cookie header. The cookie was set with SameSite=Strict, and this request was begun by a page of another site: Acme ID’s.',
      see: 'callback-request',
    },
    {
      text: 'The state does not match',
      told: 'It never comes to that. To compare state, Photoprint must first know whose sign-in this is.',
      see: 'client-error-page',
    },
  ],
  worked: [
    {
      asks: 'What is the last message that went as it should?',
      finds:
        'Acme ID answers the consent with a redirect, and there is a code in its Location. Up to here all is well.',
      see: 'authorization-response',
    },
    {
      asks: 'Who is the first to refuse, and what does its log say?',
      finds: 'Photoprint answers the callback with an error page. Its log says that no cookie came along.',
      see: 'client-error-page',
    },
    {
      asks: 'Was there a cookie to bring?',
      finds: 'Yes. The answer to the first click sets one. Read its attributes: SameSite=Strict.',
      see: 'authorization-redirect',
    },
    {
      asks: 'Then why did the browser leave it behind?',
      finds:
        'The page before the callback was Acme ID’s. A Strict cookie goes along with nothing that a page of another site has begun.',
      see: 'callback-request',
    },
  ],
  fixes: [
    {
      id: 'lax',
      title: 'Set the cookie with SameSite=Lax',
      with: { sessionCookie: 'lax' },
      right: true,
      told: 'A Lax cookie goes along when somebody comes by a link or a redirect. State still ties the answer to the browser that asked.',
    },
    {
      id: 'form-post',
      title: 'Let the answer come in a form',
      with: { responseMode: 'form_post' },
      right: false,
      told: 'A form that another site posts takes even less along: neither Strict nor Lax cookies.',
    },
    {
      id: 'no-pkce',
      title: 'Switch PKCE off',
      with: { pkce: 'off' },
      right: false,
      told: 'PKCE is looked at by Acme ID, when the code is swapped. It never came to that.',
    },
  ],
  variants: [],
  honest: [adaGetsHerPhotos],
  lesson:
    'Find the first message that is not as it should be, and ask what it should have carried. A cookie that is missing was left behind by a rule of the browser.',
}
