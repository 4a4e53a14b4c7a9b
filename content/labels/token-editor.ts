/** What the message editor says of a token that is changed by hand, and how such a change is named afterwards. */
import type { Signing } from '@/lib/world/edit'

export const tokenEditorWords = {
  /** `isBare`: the token is the whole of the value, so the value's name is its name. */
  open: (name: string, isBare: boolean) => (isBare ? `Open ${name}` : `Open the token in ${name}`),
  body: 'the body',
  hint: 'Values are JSON: text stands in double quotes, a number or true does not.',
  parts: { header: 'Header', payload: 'Claims' },
  add: { header: 'Add to the header', payload: 'Add a claim' },
  addName: 'Name',
  addValue: 'Value',
  addIt: 'Add it',

  signature: 'Signature',
  choices: {
    keep: () => 'Keep the old signature',
    none: () => 'No signature (alg none)',
    sender: (sender) => `Sign with ${sender}’s key`,
    stranger: () => 'Sign with a key nobody knows',
    leaked: () => 'Sign with the right key, as if it had leaked',
    'public-as-secret': (_, issuer) => `HMAC with ${issuer}’s public key`,
  } satisfies Record<Signing, (sender: string, issuer: string) => string>,

  mistakes: {
    'not-json': 'This is not JSON. Text stands in double quotes, like "ada".',
    null: 'A token can say null, but here null would take the member out. Use Remove for that.',
  },
  mistakeAt: (part: 'header' | 'payload', name: string) =>
    part === 'header' ? `The header’s ${name} is not right yet.` : `The claim ${name} is not right yet.`,

  /** `access_token: claim aud changed; signature: kept` */
  said: (name: string, members: readonly string[], signature: string) =>
    `${name}: ${members.length > 0 ? `${members.join(', ')}; ` : ''}signature: ${signature}`,
  member: {
    header: {
      changed: (name: string) => `header ${name} changed`,
      removed: (name: string) => `header ${name} removed`,
    },
    payload: { changed: (name: string) => `claim ${name} changed`, removed: (name: string) => `claim ${name} removed` },
  },
  signed: {
    keep: () => 'kept',
    none: () => 'none',
    sender: (sender) => `made anew with ${sender}’s key`,
    stranger: () => 'made with a key nobody knows',
    leaked: () => 'made anew with the right key, as if it had leaked',
    'public-as-secret': (_, issuer) => `an HMAC with ${issuer}’s public key as the secret`,
  } satisfies Record<Signing, (sender: string, issuer: string) => string>,
  /** On the ladder, where there is little room: `changed: access_token (aud)`. */
  mark: (names: readonly string[]) => `changed: ${names.join(', ')}`,
  markedMembers: (name: string, members: readonly string[]) => `${name} (${members.join(', ')})`,
  markedSignature: 'signature',
} as const
