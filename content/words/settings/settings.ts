/** The switches of a world, and what each position of them does. */

import type { SettingWords } from '@/content/types'
import type { SettingName, settingChoices } from '@/lib/world/settings'
import { authorizationOptionSettings } from './authorization-options'
import { clientSettings } from './clients'
import { guardSettings } from './guards'
import { openidSettings } from './openid'
import { refreshSettings } from './refresh'

/** Every setting, with words for each of its values and for no other. */
type Words = {
  readonly [Name in SettingName]: SettingWords & {
    readonly values: Readonly<Record<(typeof settingChoices)[Name][number], { label: string; effect: string }>>
  }
}

export const settingWords: Readonly<Record<SettingName, SettingWords>> = {
  ...clientSettings,
  pkce: {
    label: 'PKCE',
    values: {
      required: {
        label: 'required',
        effect:
          'Photoprint sends a code_challenge first and the code_verifier behind it later. Acme ID knows that whoever brings the code is whoever asked for it.',
      },
      off: {
        label: 'off',
        effect:
          'Photoprint sends no code_challenge and Acme ID asks for none. It can no longer tell whether whoever brings the code is whoever asked for it. It is here to show what is lost: a public client must use PKCE, and a confidential one is advised to (RFC 9700 §2.1.1).',
      },
    },
  },
  codeLife: {
    label: 'Code lives',
    values: {
      'half-hour': {
        label: 'half an hour',
        effect: 'A code is good for half an hour, so that nobody’s code dies while a teacher talks.',
      },
      minute: {
        label: 'a minute',
        effect: 'A code is good for a minute. RFC 6749 §4.1.2 recommends ten at most.',
      },
    },
  },
  accessToken: {
    label: 'Access token',
    values: {
      jwt: {
        label: 'JWT',
        effect:
          'The access token is a signed statement. The Photo API here checks it by itself with Acme ID’s public key and asks nobody about it, so the token stays good until it expires. An API that asks all the same, or keeps a list of tokens that were called back, can refuse it sooner.',
      },
      opaque: {
        label: 'opaque',
        effect:
          'The access token is a random string that says nothing by itself. The Photo API asks Acme ID what it is worth, so Acme ID can end it at any time. An API that keeps the answer for a while hears of it that much later.',
      },
    },
  },
  algorithm: {
    label: 'Signature',
    values: {
      ES256: {
        label: 'ES256',
        effect: 'Tokens are signed with ECDSA on the curve P-256, and SHA-256. Keys and signatures are short.',
      },
      RS256: {
        label: 'RS256',
        effect:
          'Tokens are signed with RSA and SHA-256. It is OpenID Connect’s default, and its keys and signatures are long.',
      },
      EdDSA: {
        label: 'EdDSA',
        effect:
          'Tokens are signed with Ed25519. Keys and signatures are short, and the same token signed twice has the same signature. RFC 9864 deprecates the name EdDSA: the new name is Ed25519.',
      },
    },
  },
  registration: {
    label: 'Registration',
    values: {
      token: {
        label: 'with a token',
        effect: 'Only a client to which Acme ID’s operator gave an initial access token can register itself.',
      },
      open: {
        label: 'open',
        effect: 'Anybody can register a client, under any name.',
      },
    },
  },
  keyCache: {
    label: 'API’s keys',
    values: {
      refetch: {
        label: 'fetched again',
        effect:
          'When a token names a key that the Photo API does not know, it fetches Acme ID’s keys again, but at most every 30 seconds.',
      },
      fixed: {
        label: 'kept for ever',
        effect: 'The Photo API fetches Acme ID’s keys once and never again. It will notice when Acme ID changes them.',
      },
    },
  },
  exchange: {
    label: 'Exchange',
    values: {
      delegation: {
        label: 'delegation',
        effect:
          'The new token says in its act claim that the print service acts for Ada. Whoever reads it sees both. Typically an actor_token in the request names the actor (RFC 8693 §1.1). This Acme ID goes by who asks.',
      },
      impersonation: {
        label: 'impersonation',
        effect: 'The new token has no act claim. To the Photo API it is as if Ada used the print service herself.',
      },
    },
  },
  clientAuthentication: {
    label: 'Client authentication',
    values: {
      client_secret_basic: {
        label: 'Basic header',
        effect:
          'The client sends its name and secret in an Authorization header, each form-encoded, and both together in Base64. Every server that gives out secrets must take this (RFC 6749 §2.3.1). RFC 9700 §2.5 recommends a key pair instead of a secret.',
      },
      client_secret_post: {
        label: 'in the form',
        effect:
          'The client sends its name and secret among the form parameters. RFC 6749 §2.3.1 allows it, and does not recommend it. RFC 9700 §2.5 recommends a key pair instead of a secret.',
      },
      private_key_jwt: {
        label: 'signed JWT',
        effect:
          'The client signs a short statement with its own private key, anew for each request: the client assertion (RFC 7523 §2.2). Acme ID keeps the public key only, so no secret travels, and none can leak from its records. OpenID Connect Core §9 calls this private_key_jwt.',
      },
    },
  },
  ...authorizationOptionSettings,
  ...refreshSettings,
  ...openidSettings,
  ...guardSettings,
} satisfies Words
