/** CIBA: Ada types her name at a kiosk, and says yes on her phone. */
import type { PartySetup } from '../../lib/world/setup'
import { ada } from '../story'
import type { Flow } from '../types'
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
    'somebody asks for a person who is not at that screen: a kiosk, a till, a call centre. The person answers on a phone that the server knows.',
  dontWhen:
    'the person can be sent to a browser, or may be asked by anyone who knows their name: people who are asked too often say yes.',
  settings: ['accessToken', 'clientAuthentication', 'algorithm'],
  parties: [kiosk, { role: 'browser', id: 'phone', owner: 'Ada', at: 'phone' }, acmeId, photoApi],
  chapters: [
    { title: 'Ask for Ada', from: 'start' },
    { title: 'Tell her phone', from: 'push-request' },
    { title: 'Ask too early', from: 'ciba-token-request' },
    { title: 'Say yes', from: 'approval-page-request' },
    { title: 'Print', from: 'approval-done-page' },
  ],
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
