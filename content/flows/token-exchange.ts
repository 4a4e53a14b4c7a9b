/** Token exchange: a service behind the client goes on for Ada, with a token of its own. */
import type { Flow } from '../types'
import { adaAllows, adaSignsIn, adaStarts, pagePostsItsForm } from './acts'
import { acmeId, adasBrowser, photoApi, photoprint, printService } from './parties'
import { tokenExchangeBeats } from './token-exchange/beats'
import { tokenExchangeRecap } from './token-exchange/recap'
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
  opening: {
    gist: 'A service behind Photoprint gets a token of its own.',
    question: 'How does the second service get at what the first may not even see?',
    text: 'Ada orders prints at Photoprint, and another service has to fetch her photos for it. The token that Photoprint has is no good for that. Watch how one token is traded for another, with Ada’s name in both.',
    cast: {
      client: { who: 'Photoprint', is: 'is a website that takes orders for prints. It does not print them itself.' },
    },
  },
  beats: tokenExchangeBeats,
  recap: tokenExchangeRecap,
  acts: [
    ...adaStarts,
    adaSignsIn,
    pagePostsItsForm,
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
