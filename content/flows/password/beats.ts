/** The password grant as a story: six beats where Acme ID plays along, five where it refuses. */
import type { Beat } from '../../telling'
import { passwordAskedFor, passwordGiven } from './first-beats'

const allowed = { legacyGrants: ['allowed'] } as const
const refused = { legacyGrants: ['refused'] } as const

const swap = {
  id: 'swap',
  says: 'Photoprint swaps the password for a token',
  title: '“Here is Ada’s password. May I have a token?”',
  why: 'A program needs a token for the Photo API, and only Acme ID makes them.',
  from: 'password-token-request',
  key: 'password-token-request',
  legs: [{ at: 'password-token-request', ticket: 'password' }],
  values: {
    grant_type: 'What it brings: a password, and no code.',
    password: 'Whoever reads this request can send it again.',
    scope: 'What Photoprint wants. Nobody asks Ada.',
    client_id: 'A name, and no proof: anybody can give it.',
  },
} as const

const use = {
  id: 'use',
  says: 'Photoprint shows the token, and gets photos',
  title: '“I may read Ada’s photos, and here is the proof”',
  why: 'A token is good for nothing until somebody shows it to whom it is for.',
  from: 'prints-redirect',
  key: 'api-request',
  values: { authorization: 'The access token. Whoever holds it may use it.' },
} as const

export const passwordBeats: readonly Beat[] = [
  passwordAskedFor,
  passwordGiven,
  {
    ...swap,
    text: 'Photoprint sends Ada’s name and password to Acme ID. There is no page on which she could see what is asked for, say no, or show a second factor. Acme ID finds a password that fits. Whether Ada wants this, it cannot know.',
    short: 'There is no page on which Ada could see what is asked for, say no, or show a second factor.',
    when: allowed,
  },
  {
    ...swap,
    text: 'Photoprint sends Ada’s name and password to Acme ID. There is no page on which she could see what is asked for, say no, or show a second factor. So Acme ID has to decide whether it takes passwords from anybody but Ada herself.',
    short: 'There is no page on which Ada could say no. Will Acme ID take her password from somebody else?',
    when: refused,
  },
  {
    id: 'token',
    says: 'Acme ID gives Photoprint a token',
    title: '“Here is the token”',
    text: 'The password fits, so Acme ID issues a token for all that was asked. The token is a good thing: it allows little, for an hour. But here it protects nothing. Photoprint has the password beside it, and that allows everything, until Ada changes it.',
    short: 'The token allows little, for an hour. The password beside it allows everything, until Ada changes it.',
    why: 'A password that fits is all the proof that Acme ID gets here.',
    from: 'password-token-response',
    key: 'password-token-response',
    legs: [{ at: 'password-token-response', ticket: 'access_token' }],
    values: {
      access_token: 'To be shown to the Photo API.',
      scope: 'What it allows: as much as Photoprint asked for.',
      expires_in: 'How many seconds it is good for.',
    },
    pause: true,
    when: allowed,
  },
  {
    ...use,
    text: 'Photoprint shows the access token. It is a JWT, a signed statement. The Photo API checks who signed it, whom it is meant for, what it allows and until when. How Photoprint came by it, the Photo API does not see.',
    short:
      'The Photo API checks who signed it, for whom, what it allows and until when. Nothing says how Photoprint came by it.',
    legs: [{ at: 'api-request', ticket: 'authorization' }, { at: 'api-response' }],
    when: { ...allowed, accessToken: ['jwt'] },
  },
  {
    ...use,
    text: 'Photoprint shows the access token. It is opaque: a random string that says nothing by itself. So the Photo API asks Acme ID what it is worth, and hears that it is active, what it allows and for whom. How Photoprint came by it, the Photo API does not see.',
    short: 'The Photo API asks Acme ID what the token is worth. Nothing says how Photoprint came by it.',
    legs: [
      { at: 'api-request', ticket: 'authorization' },
      { at: 'introspection-response', ticket: 'active' },
      { at: 'api-response' },
    ],
    when: { ...allowed, accessToken: ['opaque'] },
  },
  {
    id: 'end',
    says: 'Ada has photos, Photoprint her password',
    title: '“Here are your photos, ready to print”',
    text: 'It looks as it does with the code flow, and is not the same. Whoever reads Photoprint’s log, or breaks in there, has Ada’s whole account. She can change it, and then whatever else uses it stops as well. Tokens that are out run on. RFC 9700 says: this grant must not be used.',
    short: 'Whoever breaks into Photoprint has Ada’s whole account. RFC 9700 says: this grant must not be used.',
    why: 'Everybody has got what they wanted, and one of them has got too much.',
    from: 'prints-page',
    key: 'prints-page',
    legs: [{ at: 'prints-page' }],
    when: allowed,
  },
  {
    id: 'refused',
    says: 'Acme ID takes no passwords from Photoprint',
    title: '“Not in this way”',
    text: 'Acme ID does not know this kind of request, so there is no token, however right the password is. RFC 9700 says that this must not be used: it teaches people to type their password where it does not belong.',
    short: 'Acme ID does not know this kind of request, so there is no token, however right the password is.',
    why: 'A server that takes passwords from programs teaches people to hand them out.',
    from: 'password-token-error-response',
    key: 'password-token-error-response',
    legs: [{ at: 'password-token-error-response', ticket: 'error' }],
    values: { error: 'A kind of request that this server does not serve.' },
    pause: true,
    when: refused,
  },
  {
    id: 'end',
    says: 'Photoprint has her password, no token',
    title: '“I cannot go on”',
    text: 'Photoprint has to tell Ada that there are no photos. For her the refusal came too late: her password has left her hands, and she had better change it. Only a Photoprint that never asks for it would have helped.',
    short: 'For Ada the refusal came too late. Her password has left her hands, and she had better change it.',
    why: 'A refusal at the end does not bring back what was given away at the beginning.',
    from: 'client-error-page',
    key: 'client-error-page',
    legs: [{ at: 'client-error-page' }],
    when: refused,
  },
]
