/** Words for an app on a person's computer (RFC 8252). */

import type { WordsOf } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { nativeAppTopic } from '@/lib/world/vocabulary/native-app'

export const nativeAppWords = {
  messages: {
    'app-callback-request': {
      title: 'I was sent back to this computer, with a code',
      meaning:
        'The browser calls a port of the computer that it runs on. No message leaves the computer. The app that listens there finds the code and the state, and looks whether the state is the one that it made.',
      delivery: 'the code, to the app',
      carries: ['code', 'state', 'iss'],
      spec: rfc(8252, '7.3'),
    },
    'app-done-page': {
      title: 'You can go back to the app',
      meaning:
        'The app has its tokens, and the browser has nothing more to do. It shows a page that the app itself sent, from a port of this very computer. The tokens never were in the browser.',
      delivery: 'the app’s last page',
      carries: [],
      spec: rfc(8252, '7.3'),
    },
  },
  parameters: {},
} satisfies WordsOf<typeof nativeAppTopic>
