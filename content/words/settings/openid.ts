/** The switches of signing in and out. */

import type { SettingWords } from '@/content/types'
import type { SettingName } from '@/lib/world/settings'

export const openidSettings = {
  responseType: {
    label: 'Answer',
    values: {
      code: {
        label: 'code',
        effect: 'Acme ID sends a code through the browser. The ID token comes later, from server to server.',
      },
      hybrid: {
        label: 'code and ID token',
        effect:
          'Acme ID sends an ID token along with the code, in a form that the browser posts. The client can tell who is coming before it asks for anything. Its cookie has to be SameSite=None for that: no Lax cookie goes along with a POST from another site. That is the hybrid flow, with response_mode=form_post.',
      },
    },
  },
  backchannelLogout: {
    label: 'Back-channel logout',
    values: {
      off: {
        label: 'off',
        effect: 'Acme ID ends its own session and tells nobody. Every other site goes on believing that Ada is there.',
      },
      on: {
        label: 'on',
        effect:
          'When Ada signs out, Acme ID sends every site that she is signed in to a logout token, from server to server, and each of them ends its session.',
      },
    },
  },
} satisfies Partial<Record<SettingName, SettingWords>>
