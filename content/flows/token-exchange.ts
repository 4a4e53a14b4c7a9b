/** Token exchange: a service behind the client goes on for Ada, with a token of its own. */
import type { Flow } from '../types'
import { adaAllows, adaSignsIn, adaStarts } from './acts'
import { acmeId, adasBrowser, photoApi, photoprint, printService } from './parties'
import { tokenExchangeWhatIfs } from './token-exchange-what-ifs'

export const tokenExchange: Flow = {
  id: 'token-exchange',
  title: 'Token exchange',
  story:
    'Ada orders prints, and Photoprint’s print service has to fetch her photos itself. The token that it is shown is for the print service alone, so it trades it for one that the Photo API takes.',
  useWhen: 'a service that was called for somebody must call the next one for the same person.',
  dontWhen: 'the first service could simply pass data along, or acts in its own name.',
  settings: ['exchange', 'accessToken', 'algorithm'],
  defaults: { client: 'confidential' },
  parties: [
    adasBrowser,
    photoprint({
      kind: 'confidential',
      scope: 'openid prints.create',
      resource: 'print-service',
      afterSignIn: '/order',
    }),
    printService,
    acmeId,
    photoApi,
  ],
  chapters: [
    { title: 'Ask', from: 'start' },
    { title: 'Sign in', from: 'sign-in-redirect' },
    { title: 'Consent', from: 'consent-redirect' },
    { title: 'Come back', from: 'authorization-response' },
    { title: 'Order', from: 'order-page-request' },
    { title: 'Exchange', from: 'token-exchange-request' },
    { title: 'Use', from: 'api-request' },
  ],
  acts: [
    ...adaStarts,
    adaSignsIn,
    adaAllows,
    {
      at: 'order-page',
      label: 'Ada presses Print my photos',
      party: 'browser',
      act: { kind: 'submit', form: 0, fields: {} },
    },
  ],
  endings: [{ kind: 'ordered-page' }],
  whatIfs: tokenExchangeWhatIfs,
}
