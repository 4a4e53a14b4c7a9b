/** What the token bench says. */
import type { Done } from '@/lib/jwt/reading/pasted'
import type { PartName } from '@/lib/jwt/reading/token-shape'
import type { WritingProblem } from '@/lib/jwt/writing/sign'

/** Marks are shown as they are typed, and have words of their own. */
type Told = Exclude<Done, { did: 'took-off' }>

/** A sentence for each thing that is done to get at a token. */
type DoneWords = { readonly [Did in Told['did']]: (done: Extract<Told, { did: Did }>) => string }

const doneWords: DoneWords = {
  'joined-lines': ({ count }) =>
    count === 1 ? 'A line break inside of it was taken out.' : `${count} line breaks inside of it were taken out.`,
  'percent-decoded': () => 'It was percent-encoded, and was decoded.',
  'base64-decoded': () => 'It was in base64, coded once more, and was decoded.',
  'json-unescaped': () => 'It stood in JSON inside of a string, and was unescaped.',
  'joined-chunks': ({ name, count, missing }) =>
    `It was joined from ${count} chunks of the cookie ${name}.${missing.length > 0 ? ` Chunk ${missing.join(', ')} is missing, so it is not whole.` : ''}`,
}

export const benchWords = {
  title: 'Tokens',
  lead: 'Paste a token to read it, check it, change it, sign it. It all happens in this page: nothing you paste is sent anywhere, unless you press a button that says so.',
  policy: 'The Content-Security-Policy of this page lets its scripts connect to no other origin than this one.',
  noScript: 'Tokens are taken apart and checked in your browser, and that takes JavaScript.',

  presets: 'Or take one made for you',
  presetsHint: 'Each is made and signed in this page, with a new key, when you choose it.',

  paste: 'Paste a token',
  pasteHint: 'A JWT, an Authorization header, an address, JSON: anything that has a token in it.',
  clear: 'Clear',
  found: (count: number) => `${count} tokens were found in this text. On the bench:`,
  from: {
    alone: 'the text itself',
    authorization: (scheme: string) => `behind ${scheme}`,
    parameter: (name: string) => name,
    json: (name: string) => name,
    text: 'in the text',
  },
  gotAt: (done: Told): string => (doneWords[done.did] as (done: Told) => string)(done),
  tookOff: { lead: 'Marks were taken off:', before: 'before it', after: 'after it' },
  leftOut: 'Left out:',
  more: (count: number) => (count === 1 ? 'and one more stretch.' : `and ${count} more stretches.`),

  key: 'Key',
  keyHint: 'PEM, JWK, JWKS, another form of a key, or a shared secret: it finds out which.',
  secretIs: 'The secret is written as',
  encodings: {
    text: 'text',
    base64url: 'base64 or base64url',
    hex: 'hexadecimal',
    literal: 'text, whatever it looks like',
  },
  keyIs: {
    secret: (bits: number) => `A shared secret of ${bits} bits`,
    unknown: (alg: string) =>
      `This has no form of a key that is known here, and ${alg} is checked with a public key. As text it would be a shared secret`,
    wants: 'Read are PEM, a JWK or a JWKS, a certificate, XML, an OpenSSH key, and the base64 of one of these',
    several: (keys: readonly string[], more: number) =>
      `${keys.length + more} keys: ${keys.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
    alike: (count: number, what: string) => `${count} keys, each ${what}`,
    named: (kid: string, what: string) => `“${kid}”, ${what}`,
    tried: 'They have no names, so those that fit are tried in this order',
    lowered: (what: string) => what.charAt(0).toLowerCase() + what.slice(1),
    kind: (what: string, kind: string) => `${what} (${kind})`,
    pem: { 'PUBLIC KEY': 'A public key in PEM', 'PRIVATE KEY': 'A private key in PEM', CERTIFICATE: 'A certificate' },
    mislabelled: (said: string, is: string) => `It says “${said}” and should say “${is}”: many libraries refuse it`,
    jwk: (what: string) => `A JWK: ${what}`,
    jwks: (count: number) => `A JWKS with ${count === 1 ? 'one key' : `${count} keys`}`,
  },

  expectations: 'What you expect',
  expectationsHint: 'What is left empty is not checked. Take what the token says only if you know it is right.',
  takeSaid: (said: string) => `Take what the token says: ${said}`,
  expect: {
    typ: 'Type (typ)',
    iss: 'Issuer (iss)',
    aud: 'Audience (aud)',
    algorithms: 'Algorithms allowed',
    leeway: 'Clocks may differ by (seconds)',
  },
  algorithmsHint: 'separated by commas',
  anyContent: 'Any signed content will do, it need not be a JWT',

  verdict: 'Verdict',
  checking: 'Checking',
  edited: 'You changed this token. Nobody has signed it since.',
  undo: 'Undo the change',
  readSo: (reading: string) => `Read the secret as ${reading === 'literal' ? 'text, whatever it looks like' : reading}`,
  takeDerived: 'Take the derived key',
  checks: 'Checks',
  trouble: 'Trouble',
  restSaid: 'The verdict says the rest.',
  place: 'What the verdict names stands here:',
  troubleLead: 'It is not written as tokens are. What could be read of it is shown all the same.',

  token: 'The token',
  pointAt: 'Point at a stretch of it, or at the line about it: what belongs together lights up.',
  showAll: (count: number) => `Show all of it (${count} more characters)`,
  partTitles: {
    header: 'Header',
    payload: 'Payload',
    signature: 'Signature',
    'encrypted-key': 'Encrypted key',
    iv: 'Initialization vector',
    ciphertext: 'Ciphertext',
    tag: 'Authentication tag',
    disclosure: 'Disclosure',
    'key-binding': 'Key binding',
  } satisfies Record<PartName, string>,
  headerOf: (signature: number) => `Header of signature ${signature}`,
  repeated: 'This name stands here more than once: one reader refuses it, one takes the last, and some take the first.',
  moreMembers: (count: number) => `Show ${count} more`,
  unknownMember:
    'It is none of the names explained here. Unless it is registered for some special use, what it means is between who makes it and who reads it.',
  fromMessage: (message: number) => `from message ${message}`,
  edit: (part: string) => `Edit the ${part}`,
  done: 'Done',
  asJson: { header: 'Header as JSON', payload: 'Payload as JSON' },
  lineColumn: (line: number, column: number) => `Line ${line}, column ${column}: `,
  expired: 'Expired',
  notYet: 'Not good yet',
  milliseconds: 'This is in milliseconds. Read as seconds, as it must be, it lies thousands of years ahead.',

  opaque:
    'There is nothing to decode: it has not the form of a JWT. If it is an opaque token, it is a numbered stub, and only its issuer knows what it stands for.',
  opened: 'What was inside',
  putInner: 'Put the inner token on the bench',
  disclosures: 'Disclosed claims',
  disclosureListed: 'its digest is in the token',
  disclosureUnlisted: 'its digest is not in the token, so the whole token must be refused',
  element: 'an element of a list',
  keyBinding:
    'With this token the holder is to prove that they are the holder. It is not checked together with the other: put it on the bench with the holder’s key, the one in cnf.',
  kept: (count: number) =>
    count === 1
      ? 'One more digest is there, of a claim that is kept back or of nothing.'
      : `${count} more digests are there, of claims that are kept back or of nothing.`,
  signatures: 'Signatures',

  run: (message: number) => `From message ${message} of your run.`,
  backToRun: 'Back to the stage',
} as const

export const toolWords = {
  title: 'Work on it',
  sign: {
    title: 'Sign',
    lead: 'Signs header and payload as they stand, with the algorithm you choose. The header’s alg and kid are set to match.',
    algorithm: 'Algorithm',
    privateKey: 'Private key or secret',
    newKey: 'Make a new key',
    sign: 'Sign',
    signed: 'Signed. The public half of the key is on the bench as Key, or the secret, where it is one.',
  },
  encrypt: {
    title: 'Encrypt',
    lead: 'Puts the whole token into an encrypted one: first signed, then encrypted, so that its reader can still tell who made it. Only whoever has the private key, or the shared secret, can open it.',
    alg: 'How the key is handed over (alg)',
    enc: 'How the content is encrypted (enc)',
    recipientKey: 'Recipient’s key',
    newKey: 'Make a key for the recipient',
    encrypt: 'Encrypt',
    encrypted: 'Encrypted. The key that opens it is on the bench as Key.',
    encryptedOnly: 'Encrypted. To open it here, put the private key on the bench as Key.',
  },
  problems: {
    'no-key': () => 'There is no key to do it with. Paste one, or make a new one.',
    'no-private-key': () => 'This is a public key: it checks signatures and cannot make any.',
    'key-does-not-fit': (detail: string) =>
      `This key is for ${detail || 'no algorithm known here'}. Choose that, or take another key.`,
    'bad-key': (detail: string) => `This is not a usable key${detail ? ` for ${detail}` : ''}.`,
    'empty-secret': () => 'The secret is empty.',
    'no-header': () => 'There is nothing to sign: a token with a header and a payload must be on the bench.',
    platform: (detail: string) => `This browser cannot compute ${detail}.`,
  } satisfies Record<WritingProblem, (detail: string) => string>,
  checkUp: {
    title: 'Check up',
    none: 'Nothing found. Looked for: how it is signed, where it wants its key from, how long it is good, what it tells everybody, what it leaves out, and its size.',
  },
  compare: {
    title: 'Compare with another',
    other: 'Compare with',
    onlyDifferences: 'Only differences',
    caption: 'The two tokens, claim by claim',
    columns: { name: 'Name', one: 'On the bench', other: 'The other' },
    is: {
      same: 'same',
      changed: 'different',
      'only-in-one': 'only on the bench',
      'only-in-other': 'only in the other',
    },
    nothing: '–',
    identical: 'They say the same.',
  },
  share: {
    title: 'Share',
    lead: 'The link carries everything behind its #, the part that browsers send to no server. Whoever has the link has the token.',
    live: 'This token may still open doors: it has not expired, and its issuer is none of the made-up ones here. Share it only with people who may use it.',
    anyway: 'Make the link anyway',
    make: 'Make a link',
    link: 'Link',
    withRun: 'With the run it came from. Whoever has the run’s name can go on with the run and change it.',
    withoutKey: 'The key stays here: it is a secret, or has a private half.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'This browser did not allow it. Select the text and copy it by hand.',
  },
  api: {
    title: 'Send it to the Photo API',
    lead: 'This one leaves the page. The token goes to this site’s server, into a run of the authorization code flow: there it takes the place of Photoprint’s access token, and the real Photo API answers.',
    send: 'Send this to the Photo API',
    useKeys: 'Use Acme ID’s keys',
    take: 'Take a token from a new run',
    working: 'Asking',
    answered: (status: number) => `The Photo API answered ${status}.`,
    says: 'Its own log says:',
    ours: (verdict: string) => `The bench says: ${verdict}.`,
    branch: 'See it on the stage',
    tooLong: 'It is longer than 16,384 characters: the run does not take it.',
    notAsked: 'The Photo API was not reached in this run.',
    keysSet: 'Acme ID’s keys, its name and the Photo API’s are on the bench now.',
    taken: 'A token that Acme ID issued just now is on the bench, with Acme ID’s keys.',
    fromRun: 'The run is the one this token came from.',
    newRun: 'A new run is started for it.',
  },
} as const
