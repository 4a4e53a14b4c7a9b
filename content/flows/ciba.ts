/** CIBA: Ada types her name at a kiosk, and says yes on her phone. */
import type { PartySetup } from '../../lib/world/setup'
import { ada } from '../story'
import type { Flow } from '../types'
import { cibaBeats } from './ciba/beats'
import { cibaRecap } from './ciba/recap'
import { cibaWhatIfs } from './ciba-what-ifs'
import { acmeId, photoApi } from './parties'

const kiosk: PartySetup = {
  role: 'device',
  id: 'kiosk',
  asks: 'ciba',
  client: {
    client_id: 'photoprint-kiosk',
    client_name: 'Photoprint kiosk',
    kind: 'confidential',
    grants: ['urn:openid:params:grant-type:ciba'],
    scope: 'openid photos.read',
    start: 'nothing',
  },
}

const kioskAsks = {
  label: 'Five seconds pass, and the kiosk asks Acme ID',
  party: 'kiosk',
  act: { kind: 'wait', seconds: 5, task: 'ciba-poll' },
} as const

export const ciba: Flow = {
  id: 'ciba',
  title: 'CIBA: ask the person on their phone',
  story:
    'At Photoprint’s kiosk in town Ada types her name and nothing else. Acme ID asks her on her own phone, and once she says yes the kiosk prints.',
  useWhen:
    'there is no browser at hand to send the person to: they stand at a kiosk or a till, or are on the telephone. The client knows whom to ask for, and the server how to reach them.',
  dontWhen:
    'the person can be sent to a browser, or may be asked by anyone who knows their name: people who are asked too often say yes. Nor on one and the same device (RFC 10027 §6.2.2).',
  settings: ['accessToken', 'clientAuthentication', 'algorithm'],
  parties: [kiosk, { role: 'browser', id: 'phone', owner: 'Ada', at: 'phone' }, acmeId, photoApi],
  opening: {
    gist: 'Ada types her name in town, and says yes on her phone.',
    question: 'How does Ada say yes to a machine that is told only her name?',
    text: 'Photoprint has a kiosk in town, and Ada would like prints. She would never type her password there. So she types her name, and Acme ID asks her on the phone in her pocket.',
    cast: {
      'authorization-server': { who: 'Acme ID', is: 'knows Ada, and how to reach her phone.' },
    },
  },
  beats: cibaBeats,
  recap: cibaRecap,
  acts: [
    {
      at: 'start',
      label: 'Ada types her name',
      hint: `Her name here is ${ada.login}.`,
      party: 'kiosk',
      act: { kind: 'submit', form: 0, fields: { login_hint: ada.login } },
    },
    { at: 'push-response', ...kioskAsks },
    {
      at: 'authorization-pending-response',
      label: 'Ada opens the notification on her phone',
      party: 'phone',
      act: { kind: 'follow', href: '{link}' },
    },
    {
      at: 'approval-page',
      label: 'Ada compares the words, and allows it',
      hint: `Her password is ${ada.password}.`,
      party: 'phone',
      act: { kind: 'submit', form: 0, fields: { password: ada.password, decision: 'allow' } },
    },
    { at: 'approval-done-page', ...kioskAsks },
  ],
  endings: [{ kind: 'api-response' }],
  whatIfs: cibaWhatIfs,
}
