/** What the code that a lab is about is given where an app brings tokens to sign somebody in with, and what it gives back. */
import type { JSONWebKeySet } from 'jose'
import { Refused } from '../../note'
import { shown } from '../../shown'

/** Whom UserInfo spoke of. */
export type Person = { readonly sub: string; readonly name: string }

export type Brought = {
  /** What UserInfo said when it was shown the access token. */
  readonly userInfo: Person
  readonly id_token: string
  /** The keys that Acme ID publishes. */
  readonly jwks: JSONWebKeySet
  /** Acme ID, as `iss` names it. */
  readonly issuer: string
  /** The app, as `aud` names it. */
  readonly audience: string
  readonly currentDate: Date
}

/** What waits until Acme ID was asked. */
export type Offered = { readonly id_token: string; readonly person?: Person }

/** Says who is signed in, or throws. */
export type TokenLogin = (brought: Brought) => Promise<Person>

/** The refusal where two tokens are about two people. */
export function differs(sub: string | undefined, person: Person): Refused {
  return new Refused(
    'another_person',
    `The ID token is about ${shown(sub)}, and UserInfo speaks of ${shown(person.sub)}.`,
  )
}
