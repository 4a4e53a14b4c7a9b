/** Words for the messages between Ada’s browser and Photoprint. */

import type { WordsOf } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { clientPagesTopic } from '@/lib/world/vocabulary/client-pages'

export const clientPagesWords = {
  messages: {
    'client-home-request': {
      title: 'Photoprint’s home page, please',
      meaning: 'Ada opens Photoprint in her browser. Photoprint does not know who she is.',
      delivery: 'request for Photoprint’s page',
      carries: [],
    },
    'client-home-page': {
      title: 'Welcome to Photoprint',
      meaning: 'Photoprint shows its home page. It has a button to begin with, and no field for a password.',
      delivery: 'Photoprint’s home page',
      carries: [],
    },
    'client-start-request': {
      title: 'Yes, print my photos',
      meaning:
        'Ada pressed the button. Her photos are kept at the Photo API, and Photoprint is not allowed to see them yet, so it has to ask for permission first.',
      delivery: 'Ada’s wish to print',
      carries: [],
    },
    'callback-request': {
      title: 'Acme ID sent me back, with this answer',
      meaning:
        'Ada’s browser followed the redirect to Photoprint’s callback address, and nobody clicked. Before it goes by the answer, Photoprint checks that state is the one it gave this browser, and that the answer is Acme ID’s.',
      delivery: 'callback to Photoprint',
      carries: ['code', 'error', 'state', 'iss'],
      spec: rfc(6749, '3.1.2'),
    },
    'signed-in-redirect': {
      title: 'Thank you. This way, please',
      meaning:
        'Photoprint knows who Ada is now, and gives her browser a fresh cookie for it, so that one planted there before is worth nothing. It sends the browser on to a clean address, so that the code is no longer in the address bar for someone to copy.',
      delivery: 'redirect to Photoprint’s next page',
      carries: ['photoprint_session'],
      spec: rfc(6749, '3.1.2.5'),
    },
    'photos-page-request': {
      title: 'Show me my photos',
      meaning:
        'The browser asks Photoprint for the page with the photos. All it brings is Photoprint’s cookie: the access token stays with Photoprint and never goes to the browser.',
      delivery: 'request for the photos page',
      carries: ['photoprint_session'],
    },
    'photos-page': {
      title: 'Here are your photos, ready to print',
      meaning:
        'Photoprint shows Ada her photos. It got them without her password, and it can do no more at the Photo API than she allowed.',
      delivery: 'Ada’s photos page',
      carries: [],
    },
    'client-error-page': {
      title: 'Photoprint stops here',
      meaning:
        'Something Photoprint received did not pass its checks, or the answer was no. It stops and tells Ada. Going on with a doubtful answer is how accounts get mixed up.',
      delivery: 'Photoprint’s error page',
      carries: [],
    },
  },
  parameters: {
    photoprint_session: {
      is: 'The number by which Photoprint knows Ada’s browser again. What Photoprint knows about her stays with Photoprint.',
      madeBy: 'Photoprint, at random.',
      checkedBy: 'Photoprint, against its own memory. It is no concern of Acme ID’s.',
      without:
        'Photoprint could not tell which browser had asked, so it would have nothing to compare state with, and could not remember who signed in.',
      spec: rfc(6265, '8.4'),
    },
  },
} satisfies WordsOf<typeof clientPagesTopic>
