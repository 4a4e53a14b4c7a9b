/** What of a message its receiver knows from then on: the fields worth knowing, by the names that they have on the wire. */
import type { Place } from '../fields'

type GivenRow = { readonly names: readonly string[]; readonly why: string; readonly notIn?: readonly Place[] }

export const given: readonly GivenRow[] = [
  { names: ['state', 'nonce', 'code_challenge'], why: 'Whoever has seen them can say later whether they match.' },
  { names: ['code'], why: 'It is swapped for tokens. In JSON a `code` is the name of an error.', notIn: ['json'] },
  { names: ['iss'], why: 'Who answers (RFC 9207 §2). In JSON it is said of a token.', notIn: ['json'] },
  { names: ['code_verifier', 'client_secret'], why: 'Whoever is shown it could show it in turn.' },
  { names: ['access_token', 'id_token', 'refresh_token'], why: 'What it is all about.' },
  {
    names: ['token', 'subject_token', 'actor_token', 'id_token_hint', 'logout_token'],
    why: 'Tokens under other names.',
  },
  { names: ['device_code', 'user_code', 'auth_req_id', 'binding_message'], why: 'What a sign-in elsewhere goes by.' },
  { names: ['request_uri'], why: 'It stands for a request that was pushed (RFC 9126 §2.2).' },
  { names: ['registration_access_token'], why: 'It opens the registration (RFC 7592 §3).' },
  { names: ['login', 'username', 'password'], why: 'Whoever is told a password can sign in with it.' },
  { names: ['jwt', 'acme_session'], why: 'What an API without OAuth goes by.' },
]

/** Fields with others inside that count as if they stood there openly: JARM §2.1, RFC 9101 §4, RFC 9110 §11.6.2. */
export const wrappers: readonly string[] = ['response', 'request', 'authorization']

/** Cookies by which a server finds its way through its own pages. Nobody would miss them. */
export const bookkeeping: readonly string[] = ['_interaction', '_interaction_resume']
