/** The switches of signing in and out. */

import type { SettingWords } from '@/content/types'
import type { SettingName } from '@/lib/world/settings'

export const openidSettings = {
  nonce: {
    label: 'Nonce',
    values: {
      sent: {
        label: 'sent',
        effect:
          'Photoprint sends a nonce, and Acme ID writes it into the ID token. So Photoprint can tell an ID token that it asked for from one of another sign-in.',
      },
      off: {
        label: 'off',
        effect:
          'Photoprint sends no nonce, and the ID token has none. In the code flow that is allowed (OpenID Connect Core §3.1.2.1), and then something else has to say whose answer came.',
      },
    },
  },
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
  clock: {
    label: 'Clocks',
    values: {
      right: { label: 'right', effect: 'Everybody goes by the same time.' },
      'client-ahead': {
        label: 'Photoprint 2 h ahead',
        effect:
          'Photoprint’s clock is two hours ahead, as in another time zone. An ID token that is good for an hour has expired for it before it arrives.',
      },
      'client-behind': {
        label: 'Photoprint 2 h behind',
        effect:
          'Photoprint’s clock is two hours behind. Whatever has expired within the last two hours is still good for it, and nobody notices.',
      },
      'server-behind': {
        label: 'Acme ID 2 h behind',
        effect:
          'Acme ID’s clock is two hours behind. What it says is good for an hour has expired for everybody else, who are right.',
      },
      'api-ahead': {
        label: 'Photo API 2 h ahead',
        effect:
          'The Photo API’s clock is two hours ahead. A JWT that is good for an hour has expired for it before it arrives. A token that Acme ID is asked about has not: there Acme ID’s clock counts.',
      },
      'api-behind': {
        label: 'Photo API 2 h behind',
        effect:
          'The Photo API’s clock is two hours behind. It goes on taking a JWT for two hours after its end. Of a token that Acme ID is asked about, it hears the truth.',
      },
    },
  },
} satisfies Partial<Record<SettingName, SettingWords>>
