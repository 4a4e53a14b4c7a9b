import type { PartySetup } from '../../lib/world/setup'
import { adaGivesHerPassword } from '../flows/acts-password'
import { herOwnCall } from '../flows/mallory'
import { adasBrowser, photoprint } from '../flows/parties'
import { knownSecrets } from '../known-secrets'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaPrints } from './moves'

/** The Photo API without Acme ID: it signs people in, and makes its own JWTs. */
const ownApi: PartySetup = { role: 'resource-server', id: 'resource-server', gives: 'jwt' }

/** She has a list, as everybody can have it. */
const malloryWithAList: PartySetup = {
  role: 'attacker',
  id: 'mallory',
  sees: ['own-api-request'],
  at: 'elsewhere',
  words: knownSecrets,
}

/** In 2100: her token is to be good for as long as she likes. */
const late = 4102444800

const guesses: Move = { party: 'mallory', act: { kind: 'guess', token: 'access_token' } }

const forged = (sub: string): Move => ({
  party: 'mallory',
  act: {
    kind: 'forge',
    token: { from: 'access_token', claims: { sub, exp: late }, sign: { secret: '{secret}' } },
  },
})

const brings: Move = { party: 'mallory', act: { kind: 'send', request: herOwnCall('{forged}') } }

export const weakSecret: Lab = {
  id: 'weak-secret',
  breaks: 'signature',
  name: 'weak HMAC secret',
  title: 'A secret that is in every list',
  lead: 'The Photo API signs its own JWTs, with a secret that somebody typed. Mallory needs one of those JWTs, a list of words, and no connection.',
  parties: [
    adasBrowser,
    photoprint({ kind: 'public', grants: [], scope: 'photos.read', start: 'own-login' }),
    ownApi,
    malloryWithAList,
  ],
  world: { guard: 'signsWithAWord' },
  code: {
    file: 'lib/parties/resource-server/guards/weak-secret.ts',
    party: 'resource-server',
    where: 'where it chooses its secret',
  },
  reactions: [adaGivesHerPassword],
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'Here the Photo API has a login of its own. It signs a JWT for Ada with HS256: one secret to sign and to check. Photoprint calls with that JWT, and a debug log keeps the call. Mallory reads the log after the JWT has run out.',
      },
    },
    { party: 'mallory', act: { kind: 'wait', seconds: 2 * 60 * 60 } },
  ],
  attack: [
    {
      ...guesses,
      tells: {
        says: 'Mallory guesses the secret, at home',
        text: 'She takes each word of a list, signs header and payload with it, and compares that with the signature of the JWT. She asks nobody, so nobody notices. A hundred thousand words take about a second.',
      },
    },
    {
      ...forged('ada'),
      tells: {
        says: 'She signs a JWT of her own',
        text: 'Whoever can check an HMAC can also make one. She sets exp to the year 2100, and signs as the API would.',
      },
    },
    {
      ...brings,
      tells: {
        says: 'She shows it to the Photo API',
        text: 'The check of the signature is right, and does what it should. It cannot tell two people apart who have the same secret.',
      },
    },
  ],
  goal: { arrives: 'own-api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos, for a JWT that she signed with the API’s own secret.',
  stopped: {
    refusedBy: 'attacker',
    wire: null,
    note: { code: 'not_guessed', contains: 'words is the secret' },
  },
  fixes: [
    {
      id: 'longer-secret',
      title: 'Take a secret of more than 256 bits',
      with: { guard: 'signsWithALongText' },
      right: false,
      told: 'It is long enough for HS256, and stands in a tutorial. So it stands in the lists as well. What counts is how many secrets it could have been.',
    },
    {
      id: 'short-life',
      title: 'Let each JWT live for five minutes only',
      with: { tokenLife: 'five-minutes' },
      right: false,
      told: 'Ada’s JWT dies sooner. Mallory writes her own, and chooses exp herself.',
    },
    {
      id: 'random-secret',
      title: 'Draw 32 random bytes',
      with: { guard: 'signsWithRandomBytes' },
      right: true,
      told: 'They are in no list, and to try all of them would take longer than there is time. That is what RFC 8725 asks for. They must be kept out of the code, too.',
    },
    {
      id: 'key-pair',
      title: 'Sign with a private key instead of a secret',
      with: { ownJwt: 'like-acme-id' },
      right: true,
      told: 'No word was ever used to sign, so there is none to guess. And whoever only has to check gets the public key, with which nobody can sign.',
    },
  ],
  variants: [
    {
      title: 'The same as somebody else',
      script: [adaPrints, guesses, forged('photoprint'), brings],
      goal: { arrives: 'own-api-response', to: 'mallory', contains: 'Shop window' },
    },
  ],
  honest: [
    {
      title: 'Ada signs in, and Photoprint shows her photos',
      script: [adaPrints],
      goal: { arrives: 'prints-page', to: 'browser' },
    },
  ],
  hints: [
    'One secret signs all of these JWTs. Somebody has chosen it.',
    'You have a JWT with its signature. Every word that you try can be checked against it, without asking anybody.',
    'Guess the secret of access_token. Make a token from it with exp 4102444800, sign it with the secret {secret}, and send it to /me/photos.',
  ],
  tools: [
    { tool: 'guess', token: 'access_token' },
    { tool: 'forge', from: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/me/photos', authorization: 'Bearer {forged}' },
  ],
  rule: {
    text: 'A key for HS256 must have 256 bits or more. It must be random, and no password that people can remember.',
    specs: [rfc(7518, '3.2'), rfc(8725, '2.2'), rfc(8725, '3.5')],
  },
  incident: {
    text: 'InfluxDB before 1.7.6 checked JWTs with an empty secret where nobody had set one. So anybody could sign in as anybody.',
    source: 'CVE-2019-20933',
    at: 'https://www.cve.org/CVERecord?id=CVE-2019-20933',
  },
  find: {
    text: 'Look for secrets that stand in the code, or that are used when none was set.',
    pattern: 'secret *[=:] *[\'"]|SECRET *(\\|\\||\\?\\?)',
    test: 'At the start, refuse a secret of fewer than 32 bytes, and every one that is in a public list.',
  },
  stoppedBy: ['alg'],
}
