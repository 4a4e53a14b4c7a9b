/** Words for the settings that say what kind of client there is, and what is switched off for the sake of showing it. */
import type { SettingWords } from '@/content/types'

export const clientSettings = {
  client: {
    label: 'Client',
    values: {
      public: {
        label: 'public',
        effect:
          'Photoprint has no secret, like an app that runs on Ada’s own device. At the token endpoint it only gives its name, so the code needs PKCE to protect it.',
      },
      confidential: {
        label: 'confidential',
        effect:
          'Photoprint has a secret that only it and Acme ID know, and proves with it who it is at the token endpoint. A thief with a stolen code cannot swap it without the secret. What is left is to slip it to Photoprint itself, and PKCE stops that.',
      },
      'browser-app': {
        label: 'browser app',
        effect:
          'Photoprint is a script in the page. It gets the tokens itself and keeps them in Ada’s browser, where every script of the page can read them. It has no secret, and signs no requests.',
      },
      bff: {
        label: 'backend for a frontend (BFF)',
        effect:
          'Photoprint’s page has a backend of its own, which keeps the tokens and calls the Photo API for it. The page has a cookie that no script can read.',
      },
    },
  },
  legacyGrants: {
    label: 'Old grants',
    values: {
      refused: {
        label: 'refused',
        effect: 'Acme ID knows neither the implicit grant nor the password grant, as RFC 9700 has it.',
      },
      allowed: {
        label: 'allowed',
        effect: 'Acme ID still does what RFC 9700 advises against, so that it can be seen what that gives away.',
      },
    },
  },
  jwtSecret: {
    label: 'API’s secret',
    values: {
      random: { label: 'random', effect: 'The Photo API signs with 256 random bits, which nobody guesses.' },
      guessable: {
        label: 'guessable',
        effect:
          'The Photo API signs with a word that is in every list of passwords. Whoever has one JWT can try such lists on it, in peace, and then sign what they like.',
      },
    },
  },
  ownJwt: {
    label: 'API’s JWT',
    values: {
      short: {
        label: 'short, with a secret',
        effect:
          'The Photo API’s JWT says who signed in and until when, and no more. One secret signs it and checks it (HS256).',
      },
      'like-acme-id': {
        label: 'as Acme ID’s, with a key pair',
        effect:
          'The Photo API’s JWT has the claims and the signature of Acme ID’s access tokens, a scope among them, and the API goes by the scope. Photoprint names it at the sign-in. It has Ada’s password all the same, so what holds it to that scope is its own word.',
      },
    },
  },
} as const satisfies Readonly<Record<string, SettingWords>>
