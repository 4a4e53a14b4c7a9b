/** Words for the claims of an ID token that are about the sign-in (OpenID Connect Core §2). */
import type { ClaimWords } from '@/content/types'
import { fapiAdvanced, frontchannelSpec, oidc } from '@/content/words/specs'

export const signInClaims = {
  nonce: {
    is: 'In an ID token, the random value that Photoprint sent along when it asked. In a DPoP proof, one that the server gave out.',
    madeBy: 'Photoprint, and Acme ID copies it into the ID token. For a proof, the server that wants one.',
    reliedOnBy:
      'Photoprint, which compares it with the one it keeps for this sign-in. Of a proof, the server that gave it out.',
    ifItLies: 'An ID token from another sign-in, or a proof made beforehand, is passed off as the answer to this one.',
    spec: oidc('2', 'IDToken'),
  },
  at_hash: {
    is: 'A fingerprint of the access token that came along with this ID token.',
    madeBy: 'Acme ID, where it puts one in. In the code flow it may leave it out.',
    reliedOnBy: 'A client that wants to see that the two tokens belong together.',
    ifItLies: 'Somebody else’s access token is slipped in next to a real ID token.',
    spec: oidc('3.1.3.6', 'CodeIDToken'),
  },
  c_hash: {
    is: 'A fingerprint of the code that came along with this ID token, where both come through the browser.',
    madeBy: 'The authorization server, in the hybrid flow.',
    reliedOnBy: 'The client, to see that the code was meant for this sign-in.',
    ifItLies: 'Somebody else’s code is slipped in next to a real ID token.',
    spec: oidc('3.3.2.11', 'HybridIDToken'),
  },
  s_hash: {
    is: 'A fingerprint of the state that came along with this ID token.',
    madeBy: 'The authorization server, where a profile for high security asks for it.',
    reliedOnBy: 'The client, to see that nobody changed state on the way.',
    ifItLies: 'An answer is taken for the answer to another question.',
    spec: fapiAdvanced('5.1.1', 'id-token-as-detached-signature'),
  },
  sid: {
    is: 'A name for this one session of Ada’s, which Acme ID and Photoprint share.',
    madeBy: 'Acme ID.',
    reliedOnBy: 'Photoprint, to find the right session when Acme ID says that it is over.',
    ifItLies: 'The wrong session ends, and the right one goes on.',
    spec: frontchannelSpec('3', 'OPLogout'),
  },
  auth_time: {
    is: 'When Ada signed in, in seconds since 1970. It can be long before the token was made.',
    madeBy: 'Acme ID.',
    reliedOnBy: 'Photoprint, where it wants to be sure that she signed in a short while ago.',
    ifItLies: 'Someone who sits down at a computer left signed in passes for Ada.',
    spec: oidc('2', 'IDToken'),
  },
  acr: {
    is: 'How strong the sign-in was, as a name that both sides have agreed on.',
    madeBy: 'Acme ID.',
    reliedOnBy: 'A client that allows some things only after a strong sign-in.',
    ifItLies: 'A guessed password opens what should have taken more.',
    spec: oidc('2', 'IDToken'),
  },
  amr: {
    is: 'How Ada signed in, as a list: with a password, with a one-time code, with a hardware key.',
    madeBy: 'Acme ID.',
    reliedOnBy: 'A client that cares about the how.',
    ifItLies: 'The client believes in a second step that never took place.',
    spec: oidc('2', 'IDToken'),
  },
  azp: {
    is: 'Which client the ID token was issued to, where that needs saying besides aud.',
    madeBy: 'The authorization server, in the rare case.',
    reliedOnBy:
      'A client that uses an extension which needs it, and looks for its own name here. OpenID Connect encourages all others to pass over it.',
    ifItLies: 'A token given to one client is used by another.',
    spec: oidc('2', 'IDToken'),
  },
} satisfies Readonly<Record<string, ClaimWords>>
