/** The implicit grant as a story, in six beats: two where Acme ID refuses it. */
import type { Beat } from '../../telling'

const allowed = { legacyGrants: ['allowed'] } as const

const toAcme: readonly Beat[] = [
  {
    id: 'ask',
    says: 'Ada clicks, and is sent to Acme ID',
    title: '“Put the tokens into the address”',
    text: 'Photoprint is a script in a page, with no server behind it to fetch a token. Once, browsers did not let a script fetch one from another origin, that is from any server but its page’s own. So its request to Acme ID asks for the tokens themselves, in the address to which Ada’s browser comes back.',
    short: 'Photoprint is a script in a page. Its request asks for the tokens themselves, in an address.',
    why: 'Once, a page’s script had no other way to get a token from another server.',
    from: 'authorization-request',
    key: 'authorization-request',
    legs: [{ at: 'authorization-request', ticket: 'response_type' }],
    values: {
      response_type: 'Asks for an ID token and an access token at once, and for no code.',
      state: 'A random value that must come back unchanged, so nobody can slip Ada an answer.',
      nonce: 'Another one, that must come back inside the ID token.',
    },
  },
  {
    id: 'sign-in',
    says: 'Ada signs in at Acme ID',
    title: '“Who are you?”',
    text: 'Acme ID shows a page of its own, and Ada types her password there. Photoprint never sees it. So far all is as it should be: this is no different from the code flow.',
    short: 'Ada types her password on Acme ID’s own page. Photoprint never sees it.',
    why: 'Acme ID must know who is there before it can ask what she allows.',
    from: 'sign-in-redirect',
    key: 'sign-in-page',
    legs: [{ at: 'sign-in-page' }, { at: 'sign-in-submission', ticket: 'password' }],
    when: allowed,
  },
  {
    id: 'consent',
    says: 'Ada says yes',
    title: '“May Photoprint see your photos?”',
    text: 'Ada reads what Photoprint asks for, and allows it. She is not told that the token will stand in an address, and would hardly know what that means.',
    short: 'Ada reads what Photoprint asks for, and allows it.',
    why: 'They are her photos, so nobody else can say yes.',
    from: 'consent-redirect',
    key: 'consent-page',
    legs: [{ at: 'consent-page' }, { at: 'consent-submission', ticket: 'decision' }],
    when: allowed,
  },
  {
    id: 'refused',
    says: 'Acme ID refuses to do that',
    title: '“I put no tokens into addresses”',
    text: 'This Acme ID does not know the implicit grant any more, as RFC 9700 advises and RFC 10017 demands. It sends Ada’s browser back with an error, before it has asked her anything. The same page can use the code flow, with PKCE: then no token stands in an address.',
    short: 'This Acme ID does not know the implicit grant any more. It sends her browser back with an error.',
    why: 'A server that no longer takes part in something unsafe has to say so.',
    from: 'authorization-error-response',
    key: 'authorization-error-response',
    legs: [{ at: 'authorization-error-response', ticket: 'error' }, { at: 'callback-request' }],
    values: { error: 'The reason, as a word that a program understands.', state: 'A no is tied to the question too.' },
    when: { legacyGrants: ['refused'] },
  },
]

const withTokens: readonly Beat[] = [
  {
    id: 'token',
    says: 'The tokens come back in the address',
    title: '“Here are your tokens”',
    text: 'Acme ID sends Ada’s browser back, and behind the # in the address stand the tokens themselves. Browsers keep addresses in their history, and show them to extensions. Mallory reads this one. A code in its place would buy her nothing without the verifier.',
    short: 'The tokens themselves stand in the address. Mallory reads it, and has a copy.',
    why: 'Without a second request, what is asked for can only come with the redirect.',
    from: 'implicit-response',
    key: 'implicit-response',
    legs: [{ at: 'implicit-response', ticket: 'access_token' }, { at: 'callback-request' }],
    values: {
      access_token: 'Opens the Photo API to whoever has read it.',
      id_token: 'Says who signed in. It came the same way, so only its signature tells whether it is real.',
      state: 'Must be the value that the script made for this tab.',
    },
    pause: true,
    when: allowed,
  },
  {
    id: 'read',
    says: 'The page’s script reads and checks them',
    title: '“This is the page, the same for everybody”',
    text: 'What stands behind a # stays in the browser, so Photoprint’s server has seen no token. The script in its page takes them out, as any other script there could. It compares state, and checks the ID token with Acme ID’s public keys: who signed in, in answer to what (nonce), and which access token belongs to it (at_hash).',
    short: 'The script takes the tokens out of the address. It compares state, and checks the ID token’s signature.',
    why: 'What stands behind a # is sent to no server, so it takes a script in the page to read it.',
    from: 'app-page',
    key: 'app-page',
    legs: [{ at: 'app-page' }, { at: 'jwks-response', ticket: 'keys' }],
    when: allowed,
  },
]

const use = {
  id: 'use',
  says: 'The script shows the token, and gets photos',
  title: '“I may read Ada’s photos: here is my token”',
  short: 'The Photo API finds the token good, and hands over the photos. Mallory’s copy is just as good.',
  why: 'A token is good for nothing until somebody shows it to whom it is for.',
  from: 'api-preflight-request',
  key: 'api-request',
  legs: [{ at: 'api-preflight-request' }, { at: 'api-request', ticket: 'authorization' }, { at: 'api-response' }],
  values: { authorization: 'Whoever holds it may use it, and it stood in an address.' },
  pause: true,
} as const satisfies Partial<Beat>

const allows =
  'Ada’s browser first asks the Photo API whether a page of this origin may send a token. Then the script shows it.'
const same = 'It hands over the photos. From Mallory it would have looked just the same.'

export const implicitBeats: readonly Beat[] = [
  ...toAcme,
  ...withTokens,
  {
    ...use,
    text: `${allows} The Photo API checks who signed it, whom it is meant for, what it allows and until when. ${same}`,
    when: { ...allowed, accessToken: ['jwt'] },
  },
  {
    ...use,
    text: `${allows} The token says nothing by itself, so the Photo API asks Acme ID what it is worth. ${same}`,
    when: { ...allowed, accessToken: ['opaque'] },
  },
]
