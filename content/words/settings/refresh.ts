/** The switches of refreshing and of revoking. */

import type { SettingWords } from '@/content/types'
import type { SettingName } from '@/lib/world/settings'

export const refreshSettings = {
  refreshRotation: {
    label: 'Rotation',
    values: {
      on: {
        label: 'on',
        effect:
          'Every refresh token works once, and brings its successor along. If a used one comes again, somebody may have a copy, and Acme ID ends the whole grant.',
      },
      off: {
        label: 'off',
        effect:
          'The same refresh token works again and again until it expires. Nobody notices if two parties are using it. For a public client that is not allowed: its refresh tokens must rotate, or be bound to a key of its own (RFC 9700 §2.2.2). A confidential client at least proves who it is each time.',
      },
      grace: {
        label: 'on, with 30 s of grace',
        effect:
          'Every refresh token works once, and once more within thirty seconds. So an answer that got lost costs Ada no sign-in. A thief who is as quick as that gets in unnoticed. No RFC has this, and many servers offer it.',
      },
    },
  },
  tokenLife: {
    label: 'Access token lives',
    values: {
      hour: {
        label: 'an hour',
        effect: 'An access token is good for an hour, and so is a stolen copy of one that nobody looks up.',
      },
      'five-minutes': {
        label: 'five minutes',
        effect:
          'An access token is good for five minutes, and so is a stolen copy of one that nobody looks up. After that Photoprint has to get a new one.',
      },
      'twenty-seconds': {
        label: '20 seconds',
        effect:
          'An access token is good for twenty seconds. A stolen copy dies soon, and Photoprint has to get a new one very often.',
      },
    },
  },
  introspection: {
    label: 'Acme ID’s answer',
    values: {
      'every-call': {
        label: 'asked for at every call',
        effect:
          'Where tokens are opaque, the Photo API asks Acme ID at every call, and hears at once that one has ended.',
      },
      kept: {
        label: 'kept for 10 seconds',
        effect:
          'Where tokens are opaque, the Photo API goes by what Acme ID said for ten seconds more, though never past the token’s end, and asks again after that. A token that was called back meanwhile still works there.',
      },
    },
  },
  denylist: {
    label: 'Denylist',
    values: {
      off: { label: 'off', effect: 'The Photo API keeps no list: a JWT that it signed is good until it expires.' },
      on: {
        label: 'on',
        effect:
          'When Ada is signed out everywhere, the Photo API writes that down, and looks there at every call. Her JWTs die at once, and the API has something to remember again.',
      },
    },
  },
  revoke: {
    label: 'Called back',
    values: {
      access_token: {
        label: 'access token',
        effect:
          'Photoprint asks Acme ID to revoke the access token. This Acme ID does that where it keeps a record of the token, and refuses where the token is a JWT. Another server may do both, and tell its APIs in a way of its own (RFC 7009 §3).',
      },
      refresh_token: {
        label: 'refresh token',
        effect:
          'Photoprint asks Acme ID to revoke the refresh token, and the grant ends with it. There will be no new access tokens. A JWT that is already out stays good until it expires, unless the API asks or keeps a list.',
      },
    },
  },
} satisfies Partial<Record<SettingName, SettingWords>>
