/** The switches of the authorization request, and of what Ada answers. */

import type { SettingWords } from '@/content/types'
import type { SettingName } from '@/lib/world/settings'

export const authorizationOptionSettings = {
  par: {
    label: 'PAR',
    values: {
      off: {
        label: 'off',
        effect: 'The request travels in the address of Ada’s browser, where it can be read and changed.',
      },
      on: {
        label: 'on',
        effect:
          'Photoprint pushes its request to Acme ID first, server to server. The browser carries only a reference to it. That is a pushed authorization request, RFC 9126.',
      },
    },
  },
  jar: {
    label: 'JAR',
    values: {
      off: {
        label: 'off',
        effect:
          'The request is a list of plain parameters. Unless they are pushed, Acme ID cannot tell who wrote them.',
      },
      on: {
        label: 'on',
        effect:
          'Photoprint signs its request as one JWT. A changed request is refused, whoever carried it. It is signed and not hidden: the browser can still read it. That is a JWT-secured authorization request, RFC 9101.',
      },
    },
  },
  responseMode: {
    label: 'Answer',
    values: {
      query: {
        label: 'plain',
        effect: 'The code comes back as a parameter of the address, with state and iss beside it.',
      },
      jwt: {
        label: 'signed (JARM)',
        effect:
          'Acme ID signs the whole answer as one JWT. Photoprint checks the signature before it believes any of it, and that the answer is for itself and from this server. That is JARM, the JWT Secured Authorization Response Mode.',
      },
      form_post: {
        label: 'in a form',
        effect:
          'Acme ID answers with a page, and its form posts the code to Photoprint. No address carries the code. That POST comes from another site, so a Lax session cookie stays behind. A client that is a script in the page cannot read what is posted, and goes on asking for an address.',
      },
    },
  },
  sessionCookie: {
    label: 'Session cookie',
    values: {
      lax: {
        label: 'SameSite=Lax',
        effect:
          'The browser sends Photoprint’s cookie when another site leads here by a link or a redirect. It sends it with no form that another site posts.',
      },
      strict: {
        label: 'SameSite=Strict',
        effect:
          'The browser sends Photoprint’s cookie with nothing that a page of another site began. So it stays behind when Ada comes back from Acme ID.',
      },
      none: {
        label: 'SameSite=None',
        effect:
          'The browser sends Photoprint’s cookie whoever began the request. It must be Secure then, or browsers drop it. Against forged requests it is no help: state has to do that alone.',
      },
    },
  },
  rar: {
    label: 'Details',
    values: {
      off: {
        label: 'scope only',
        effect: 'Photoprint asks with a word, photos.read, and that word means every photo that Ada has.',
      },
      on: {
        label: 'rich (RAR)',
        effect:
          'Photoprint names the photos that it wants, and Ada can leave out each of them. The Photo API hands out those photos and no others. That is a rich authorization request, RFC 9396.',
      },
    },
  },
  resource: {
    label: 'Resource',
    values: {
      default: {
        label: 'not named',
        effect: 'Photoprint does not say which API the token is for. Acme ID takes the only one it knows.',
      },
      named: {
        label: 'named',
        effect:
          'Photoprint names the API that the token is for, and names it again when it swaps the code. Acme ID refuses an API that it does not know. That is a resource indicator, RFC 8707.',
      },
    },
  },
  dpop: {
    label: 'DPoP',
    values: {
      off: {
        label: 'off',
        effect:
          'The access token is a bearer token: whoever holds it can use it. RFC 9700 §2.2.1 says that tokens should be bound to their sender.',
      },
      on: {
        label: 'on',
        effect:
          'The access token is bound to a key of Photoprint’s. Each time it is shown, a fresh proof made with that key must be shown with it. A stolen token alone opens nothing. The proof covers the method and the address of a request, and not its body. That is DPoP, RFC 9449.',
      },
      nonce: {
        label: 'on, with nonces',
        effect:
          'As above, and each server wants a value of its own in the proof: its nonce. It gives one in a DPoP-Nonce header, and Photoprint sends its request once more. So a proof cannot be made long before it is used. It costs a round trip at first (RFC 9449 §8 and §9). It is not the nonce of OpenID Connect, which goes into the ID token.',
      },
    },
  },
  consent: {
    label: 'Ada’s answer',
    values: {
      all: { label: 'allows all', effect: 'Ada allows everything that Photoprint asked for.' },
      narrowed: {
        label: 'allows less',
        effect:
          'Ada unticks something before she presses Allow. Photoprint gets a token that reaches less far than it asked for.',
      },
      denied: { label: 'denies', effect: 'Ada presses Deny. Photoprint gets no code, and is told so.' },
    },
  },
  prompt: {
    label: 'Prompt',
    values: {
      default: { label: 'as needed', effect: 'Acme ID shows the pages that it needs: sign in, consent.' },
      none: {
        label: 'none',
        effect:
          'Photoprint asks Acme ID to show Ada nothing at all. On her first visit Acme ID would have to, so it answers login_required. Where she is signed in already and has consented, she gets through without seeing a page.',
      },
    },
  },
  maxAge: {
    label: 'Max age',
    values: {
      off: { label: 'any', effect: 'It does not matter when Ada signed in.' },
      on: {
        label: 'one hour',
        effect:
          'Ada must have signed in within the last hour. The ID token says in auth_time when she did, and Photoprint checks it.',
      },
    },
  },
} satisfies Partial<Record<SettingName, SettingWords>>
