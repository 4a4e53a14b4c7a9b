/** Why a token may have been refused: what was compared, how sure that is, and where it can be seen and learned. */
import type { OnlyTheApi, Sureness, TriedCode } from '../../lib/jwt/refusal/refusal'
import type { Matter } from '../../lib/jwt/refusal/said'
import type { Settings } from '../../lib/world/settings'

type Values = Readonly<Record<string, string>>

export const refusalWords = {
  title: 'Why was I refused?',
  says: 'The error says:',
  nothingNamed: 'The error does not say what it is about.',
  pasteToken:
    'There is no token here. Paste the token that was refused as well, above, and it is tried what the error speaks of.',
  causes: 'Causes',
  nothingFails: 'Nothing that was tried here fails.',
  holds: 'The error speaks of it, and it holds here',
  untried: 'The error speaks of it, and it was not tried',
  open: 'What only the API knows',
  openLead: 'Say what you know of it, and it is tried as well.',
  stage: 'See it on the stage:',
  lesson: 'Lesson:',
  maybeGood: 'That is so now. It may still have been good when it was refused.',
} as const

export const matterWords: Readonly<Record<Matter, string>> = {
  aud: 'Audience (aud)',
  iss: 'Issuer (iss)',
  exp: 'Expiry (exp)',
  nbf: 'Not before (nbf)',
  iat: 'Issued at (iat)',
  signature: 'Signature',
  decryption: 'Decryption',
  key: 'Key',
  alg: 'Algorithm (alg)',
  typ: 'Type (typ)',
  crit: 'Critical (crit)',
  form: 'Form',
  required: 'A claim that must be there',
  scope: 'Permission (scope)',
  proof: 'Proof of possession (DPoP)',
  revoked: 'Called back',
  lookup: 'The issuer’s keys',
  absent: 'The request',
  grant: 'The grant',
  client: 'The client',
}

/** The mark beside a cause. */
export const surenessMarks: Readonly<Record<Sureness, string>> = {
  sure: 'sure',
  fits: 'fits',
  fails: 'fails here',
  also: 'fails as well',
}

/** How sure it is that this was the cause. */
export function surenessWords(sureness: Sureness, isNamed: boolean): string {
  if (sureness === 'sure')
    return isNamed
      ? 'The error names this check, and it fails here.'
      : 'It fails whatever key and audience the API has. The error does not say whether it was this.'
  if (sureness === 'fits') return 'The error names this check, and it fails with what you gave here.'
  if (sureness === 'fails') return 'It fails with what you gave here. The error does not say whether it was this.'
  return 'The error speaks of something else.'
}

const nearly: Readonly<Record<string, string>> = {
  slash: ' They differ by a slash at the end, and are compared letter for letter.',
  case: ' They differ in small and capital letters, and are compared letter for letter.',
  scheme: ' They differ in what stands before ://, and are compared letter for letter.',
}

const quoted = (says = ''): string => (says === '' ? 'none' : `“${says}”`)

/** `timeIs`, `clockIs`: a moment as people read it. */
export const triedSentences: Readonly<Record<TriedCode, (values: Values) => string>> = {
  'another-token': ({ claim, theirs, says, timeIs }) =>
    `The error speaks of ${claim} “${theirs}”. In this token ${claim} is ${timeIs ?? quoted(says)}. So it was another token that was refused.`,
  'error-differs': ({ claim, wanted, says, nearly: how }) =>
    `The error wants ${claim} to be “${wanted}”. The token says “${says}”.${nearly[how ?? ''] ?? ''}`,
  'error-missing': ({ claim, wanted }) => `The error wants ${claim} to be “${wanted}”. The token has no ${claim}.`,
  'error-matches': ({ claim, wanted, says }) =>
    `The error wants ${claim} to be “${wanted}”. The token says ${quoted(says)}, so it was perhaps another token that was refused.`,
  'names-own': ({ claim, says }) =>
    `The error names the token’s own ${claim}, ${quoted(says)}, and not the one that the API wants.`,
  'past-then': ({ timeIs, clockIs }) => `By the API’s clock it was ${clockIs}, and exp is ${timeIs}: it had expired.`,
  'ahead-then': ({ timeIs, clockIs }) =>
    `By the API’s clock it was ${clockIs}, and exp is ${timeIs}: it had not expired yet.`,
  'begins-then': ({ claim, timeIs, clockIs }) =>
    `By the API’s clock it was ${clockIs}, and ${claim} is ${timeIs}, which lay ahead. Its clock is slow, or the issuer’s is fast.`,
  'began-then': ({ claim, timeIs, clockIs }) =>
    `By the API’s clock it was ${clockIs}, and ${claim} is ${timeIs}, which was past.`,
  'iat-ahead': ({ when }) =>
    `By the clock here, iat lies ahead: ${when}. The issuer’s clock is fast, or the one here is slow.`,
  'iat-past': ({ when }) => `By the clock here, iat is past: ${when}.`,
  'time-absent': ({ claim }) => `The error speaks of ${claim}, and this token has none. An API may want one.`,
  'scope-lacks': ({ wanted, missing, says }) =>
    `The request needs “${wanted}”. The token’s scope is ${quoted(says)}: “${missing}” is not in it.`,
  'scope-has': ({ wanted, says }) =>
    `The request needs “${wanted}”. The token’s scope is ${quoted(says)}: all is in it.`,
  'claim-lacks': ({ claim }) => `The error wants ${claim} to be there, and the token has none.`,
  'claim-has': ({ claim, says }) =>
    `The error misses ${claim}. This token has it, “${says}”, so it was perhaps another token that was refused.`,
  'bound-as-bearer': () =>
    'By cnf the token is bound to a key, and it was sent as Bearer. A bound token is sent with the scheme DPoP, and with a proof.',
  'not-named': ({ claim, says }) =>
    `The error does not say which ${claim} the API wants. In this token ${claim} is ${quoted(says)}.`,
  'not-tried': () => '',
}

const noClaims = 'The claims of this token cannot be read here.'

/** Why it was not tried, and what would help. */
export const untriedWords: Readonly<Record<Matter, string>> = {
  aud: noClaims,
  iss: noClaims,
  exp: noClaims,
  nbf: noClaims,
  iat: noClaims,
  required: noClaims,
  scope: noClaims,
  typ: 'There is no header that can be read.',
  alg: 'There is no header that can be read.',
  crit: 'There is no header that can be read.',
  form: 'There is no form to be tried.',
  signature: 'No signature was tried here. That takes the issuer’s key: paste it as Key.',
  decryption: 'Nothing was opened here. That takes the reader’s key: paste it as Key.',
  key: 'Paste the issuer’s key set as Key, as it is today: then it is looked up there.',
  proof:
    'It is about the proof that comes with the token. A proof is a JWT of its own, in the header DPoP: paste it to read it.',
  revoked: 'Only the issuer knows whether it was called back: nothing in a token shows that.',
  lookup: 'The API did not get the issuer’s keys. That says nothing about the token.',
  absent:
    'The API found no token where it looks for one: behind Bearer in the header Authorization, as a rule. AWS API Gateway says so of a path that it does not have, too.',
  grant: 'It is about the code or the refresh token that went to the token endpoint, and not about this token.',
  client: 'It is about how the client showed who it is, and not about this token.',
}

export const openWords: Readonly<Record<OnlyTheApi, string>> = {
  aud: 'By which name it knows itself: the audience that it wants.',
  iss: 'Which issuer it trusts, letter for letter.',
  clock: 'Its clock. One that is a minute off refuses what is new, or what is nearly over.',
  keys: 'Its keys. It may have an old copy of them, or those of another issuer.',
  revoked: 'Whether the token was called back, where it asks for that.',
  scope: 'What the request needs: a token in order may allow too little.',
}

export type OnStage = {
  readonly flow: string
  /** Without one, the flow is refused as it is, with these settings. */
  readonly whatIf?: string
  readonly settings?: Partial<Settings>
  readonly label: string
}

/** Where a refusal of this kind is played, and which lesson is about it. `title` is the lesson’s own. */
export type Seen = {
  readonly stage?: OnStage
  /** Where it holds here, and an API refused it all the same. */
  readonly holds?: OnStage
  readonly lesson: { readonly id: string; readonly title: string }
}

const fromWhom = { id: 'from-whom-for-whom', title: 'From whom, for whom, until when' }
const whoSigns = { id: 'who-signs-who-checks', title: 'Keys: who signs, who checks' }

export const seenWhere: Readonly<Record<Matter, Seen>> = {
  aud: {
    stage: { flow: 'openid-connect', whatIf: 'id-token-for-photobook', label: 'A genuine token, for somebody else' },
    lesson: fromWhom,
  },
  iss: {
    stage: { flow: 'openid-connect', whatIf: 'id-token-of-another-issuer', label: 'A token that names another issuer' },
    lesson: fromWhom,
  },
  exp: {
    stage: { flow: 'openid-connect', whatIf: 'id-token-expired', label: 'A token that expired a minute ago' },
    holds: {
      flow: 'client-credentials',
      settings: { accessToken: 'jwt', clock: 'api-ahead' },
      label: 'A fresh token, refused by a clock that is ahead',
    },
    lesson: fromWhom,
  },
  nbf: { lesson: fromWhom },
  iat: { lesson: fromWhom },
  required: {
    stage: {
      flow: 'logout',
      whatIf: 'logout-token-without-event',
      label: 'A token without the claim that it must have',
    },
    lesson: { id: 'which-token-is-it', title: 'Which token it is, and what is in it' },
  },
  signature: {
    stage: {
      flow: 'authorization-code',
      whatIf: 'access-token-jwt-changed',
      settings: { accessToken: 'jwt' },
      label: 'An access token with one character changed',
    },
    lesson: whoSigns,
  },
  decryption: { lesson: { id: 'what-a-jwt-is', title: 'What a JWT is' } },
  key: {
    stage: { flow: 'key-rotation', whatIf: 'key-name-made-up', label: 'A token that names a key there never was' },
    lesson: whoSigns,
  },
  lookup: {
    stage: { flow: 'key-rotation', whatIf: 'keys-out-of-reach', label: 'Keys that cannot be fetched' },
    lesson: whoSigns,
  },
  alg: {
    stage: { flow: 'openid-connect', whatIf: 'id-token-alg-none', label: 'A token that says it needs no signature' },
    lesson: whoSigns,
  },
  typ: {
    stage: {
      flow: 'logout',
      whatIf: 'logout-token-of-another-type',
      label: 'A token that is not marked as what it is',
    },
    lesson: { id: 'which-token-is-it', title: 'Which token it is, and what is in it' },
  },
  crit: { lesson: whoSigns },
  form: {
    stage: {
      flow: 'refresh',
      whatIf: 'refresh-token-at-the-api',
      settings: { accessToken: 'jwt' },
      label: 'A token that is no JWT, where the API wants one',
    },
    lesson: { id: 'stub-or-ticket', title: 'A numbered stub or a stamped ticket' },
  },
  scope: {
    stage: { flow: 'client-credentials', whatIf: 'scope-unknown', label: 'A token that allows too little' },
    lesson: { id: 'asked-allowed-granted', title: 'Asked, allowed, granted' },
  },
  proof: {
    stage: {
      flow: 'authorization-code',
      whatIf: 'bound-token-as-bearer',
      settings: { dpop: 'on' },
      label: 'A bound token, shown as a bearer token',
    },
    lesson: { id: 'whoever-holds-it', title: 'Whoever holds it' },
  },
  revoked: { lesson: { id: 'refresh-and-take-back', title: 'Refresh, rotate, take back' } },
  absent: {
    stage: { flow: 'token-exchange', whatIf: 'job-without-token', label: 'A request without a token' },
    lesson: { id: 'whoever-holds-it', title: 'Whoever holds it' },
  },
  grant: {
    stage: { flow: 'authorization-code', whatIf: 'code-replayed', label: 'A code that is used twice' },
    lesson: { id: 'the-code-and-pkce', title: 'The code, PKCE, and three random values' },
  },
  client: {
    stage: {
      flow: 'client-credentials',
      whatIf: 'secret-wrong',
      settings: { clientAuthentication: 'client_secret_post' },
      label: 'A client with a wrong secret',
    },
    lesson: { id: 'the-client-and-its-address', title: 'The client, and where the answer goes' },
  },
}
