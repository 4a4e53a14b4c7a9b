import type { PartySetup } from '../../lib/world/setup'
import { adaAllows, adaSignsIn } from '../flows/acts'
import { herCall } from '../flows/mallory'
import { acmeId, photoApi } from '../flows/parties'
import type { DefaultAct } from '../types'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { malloryWho } from './moves'

const grant_type = 'urn:ietf:params:oauth:grant-type:device_code'

const tv: PartySetup = {
  role: 'device',
  id: 'tv',
  asks: 'device-code',
  client: {
    client_id: 'photo-tv',
    client_name: 'Photo TV',
    kind: 'public',
    grants: [grant_type],
    scope: 'photos.read',
    start: 'nothing',
  },
}

const code = { user_code: '{user_code}' }

/** At her desk she has no TV in front of her. On the sofa she has. */
const atEither: readonly DefaultAct[] = ['browser', 'phone'].flatMap((party) => [
  { at: 'user-code-page', label: 'Ada sends the code off', party, act: { kind: 'submit', form: 0, fields: code } },
  { ...adaSignsIn, party },
  { ...adaAllows, party },
])

const answers: readonly DefaultAct[] = [
  {
    at: 'device-confirmation-page',
    label: 'Ada has no TV in front of her, and says no',
    party: 'browser',
    act: { kind: 'submit', form: 0, fields: { abort: 'yes' } },
  },
  {
    at: 'device-confirmation-page',
    label: 'Ada sees the same code on her TV, and says yes',
    party: 'phone',
    act: { kind: 'submit', form: 0, fields: { confirm: 'yes' } },
  },
]

const beginning = { client_id: 'photo-tv', scope: 'photos.read' }

const malloryBegins: Move = {
  party: 'mallory',
  act: { kind: 'send', request: { method: 'POST', url: '{authorization-server}/device/auth', form: beginning } },
}

const completeLink = '{authorization-server}/device?user_code={user_code}'

const adaOpens: Move = { party: 'browser', act: { kind: 'open', address: completeLink } }

const poll = { grant_type, device_code: '{device_code}', client_id: 'photo-tv' }

const malloryPolls: Move = {
  party: 'mallory',
  act: { kind: 'send', request: { method: 'POST', url: '{authorization-server}/token', form: poll } },
}

const malloryFetches: Move = { party: 'mallory', act: { kind: 'send', request: herCall() } }

export const devicePhishing: Lab = {
  id: 'device-phishing',
  breaks: 'person',
  name: 'device code phishing',
  title: 'A TV that is not hers',
  lead: 'Mallory begins to connect a TV, and sends Ada the code. Ada signs in at the real Acme ID, and connects Mallory.',
  parties: [
    tv,
    { role: 'browser', id: 'phone', owner: 'Ada, on the sofa' },
    { role: 'browser', id: 'browser', owner: 'Ada' },
    acmeId,
    photoApi,
    malloryWho(),
  ],
  world: { guard: 'confirmsByItself' },
  code: {
    file: 'lib/parties/authorization-server/guards/device-phishing.ts',
    party: 'authorization-server',
    where: 'where a code has come that a device shows',
  },
  reactions: [...atEither, ...answers],
  before: [],
  attack: [
    {
      ...malloryBegins,
      tells: {
        says: 'Mallory says that she is a TV',
        text: 'Photo TV has no secret, so anybody can use its name. Acme ID gives her two codes: a short one to show to a person, and a long one to ask with.',
      },
    },
    {
      ...adaOpens,
      tells: {
        says: 'She mails Ada a link with the code',
        text: '“Your TV must be connected again.” The link leads to the real Acme ID, with the code filled in. Ada signs in and presses Allow. Nobody has asked whether there is a TV in front of her.',
      },
    },
    {
      ...malloryPolls,
      tells: {
        says: 'Mallory asks with the long code',
        text: 'Acme ID cannot tell which machine asks. Somebody who knows the password has said yes, so it gives the tokens to whoever began.',
      },
    },
    {
      ...malloryFetches,
      tells: { says: 'She fetches the photos', text: 'The token is real. It names Ada, and the client is Photo TV.' },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'Mallory has Ada’s photos. Ada typed her password at the right place, and let the wrong machine in.',
  stopped: {
    refusedBy: 'authorization-server',
    wire: 'access_denied',
    note: { code: 'grant.error', contains: 'aborted' },
  },
  fixes: [
    {
      id: 'ask-after-a-link',
      title: 'Ask only when the code came by a link',
      with: { guard: 'asksAfterALink' },
      right: false,
      told: 'It stops the link. But Mallory can also write “type this code”, and a person who types it is asked nothing.',
    },
    {
      id: 'shorter-tokens',
      title: 'Let access tokens die after five minutes',
      with: { tokenLife: 'five-minutes' },
      right: false,
      told: 'Five minutes are enough to copy every photo. A short life limits the harm, and does not stop the attack.',
    },
    {
      id: 'ask-the-person',
      title: 'Always ask: is this device in front of you?',
      with: { guard: 'asksThePerson' },
      right: true,
      told: 'The page shows the code and says when to say no. Ada at her desk has no TV, and says no. It helps those who read it. RFC 10027 therefore asks for more: known devices, or proof that both are close together.',
    },
  ],
  variants: [
    {
      title: 'The same with a code that Ada types',
      script: [
        malloryBegins,
        { party: 'browser', act: { kind: 'open', address: '{authorization-server}/device' } },
        malloryPolls,
        malloryFetches,
      ],
    },
  ],
  honest: [
    {
      title: 'Ada connects her own TV with her phone',
      script: [
        { party: 'tv', act: { kind: 'follow', href: '/start' } },
        { party: 'phone', act: { kind: 'open', address: '{verification_uri}' } },
        { party: 'tv', act: { kind: 'wait', seconds: 5, task: 'poll' } },
      ],
      goal: { arrives: 'api-response', to: 'tv', contains: 'First snow' },
    },
  ],
  hints: [
    'A TV asks on one machine, and a person says yes on another. Who says that both belong together?',
    'Begin at /device/auth as photo-tv. The answer has a code for a person, and a code for you.',
    'Send the first request, let Ada open the link with the user_code, then ask at /token with the device_code.',
  ],
  tools: [
    { tool: 'send', method: 'POST', url: '{authorization-server}/device/auth', form: beginning },
    { tool: 'lure', party: 'browser', opens: completeLink },
    { tool: 'send', method: 'POST', url: '{authorization-server}/token', form: poll },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
  ],
  rule: {
    text: 'The server should show the person what they let in, and have them confirm that the device is theirs. Where much is at stake, this flow should not be used.',
    specs: [rfc(8628, '5.4'), rfc(10027, '6.2.1')],
  },
  incident: {
    text: 'From August 2024 a group that Microsoft calls Storm-2372 sent such codes to people in governments and companies.',
    source: 'Microsoft, February 2025',
    at: 'https://www.microsoft.com/en-us/security/blog/2025/02/13/storm-2372-conducts-device-code-phishing-campaign/',
  },
  find: {
    text: 'Look at what happens between the code and the yes. Is there a page that names the device and can be answered with no?',
    pattern: "confirm: *'yes'|confirm=yes|verification_uri_complete",
    test: 'Open verification_uri_complete as a signed-in person: nothing must be granted before a page was answered.',
  },
  stoppedBy: [],
}
