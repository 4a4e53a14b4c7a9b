/** What could go wrong with a home-made JWT, and who refuses it. Every one is played in CI. */
import type { WhatIf } from '../types'
import { rfc } from '../words/specs'
import { herOwnCall, malloryFirst } from './mallory'
import { loginForged, wrongAtApi } from './sign-in-what-ifs'

const byTheApi = { refusedBy: 'resource-server', wire: 'invalid_token' } as const
const badSignature = { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', contains: 'signature' } as const

/** Made by Mallory, with the word "secret" as the key: it says that it is Ada's. */
const forged =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhZGEiLCJuYW1lIjoiQWRhIiwiZXhwIjo0MTAyNDQ0ODAwfQ.ZygsJKcXT_uAjZ6-EBPZopFq18JY6q3imdsMNd8TRrs'

export const ownJwtWhatIfs: readonly WhatIf[] = [
  {
    id: 'own-jwt-changed',
    title: 'the JWT says that it is Mallory’s',
    branch: 'changed JWT',
    at: 'own-api-request',
    how: { edit: [{ in: 'header', name: 'authorization', token: { payload: { sub: 'mallory' }, sign: 'keep' } }] },
    ...byTheApi,
    note: badSignature,
    stops: 'Without the API’s key nobody can change whom a JWT is about: the signature no longer fits.',
    spec: rfc(7515, '5.2'),
  },
  {
    id: 'own-jwt-unsigned',
    title: 'the JWT says that it needs no signature',
    branch: 'alg none',
    at: 'own-api-request',
    how: { edit: [{ in: 'header', name: 'authorization', token: { sign: 'none' } }] },
    ...byTheApi,
    note: { code: 'ERR_JOSE_ALG_NOT_ALLOWED', contains: 'alg' },
    stops: 'The API decides how it signs, and not the JWT. Home-made checks have got this wrong more than once.',
    spec: rfc(8725, '3.1'),
  },
  {
    id: 'own-jwt-after-logout',
    title: 'Mallory shows her copy of the JWT after Ada has signed out',
    branch: 'JWT after sign-out',
    at: 'api-logout-response',
    how: malloryFirst(herOwnCall('{access_token}')),
    refusedBy: null,
    ends: 'left-page',
    lesson:
      'It still works: the API has no list of its JWTs that it could strike this one from, so signing out is a promise by Photoprint alone. A short life would have helped, or a list of those that are no good any more. To look at a list at every call is what a session does.',
    spec: rfc(7009, '3'),
  },
  {
    id: 'secret-guessed',
    title: 'Mallory tries “secret” as the API’s secret',
    branch: 'guessed secret',
    at: 'own-api-request',
    how: malloryFirst(herOwnCall(forged)),
    when: { ownJwt: ['short'], jwtSecret: ['guessable'] },
    refusedBy: null,
    ends: 'left-page',
    lesson:
      'It fits. With one JWT she could try every word of a list at home, and now she signs what she likes, as whoever she likes. A secret for HS256 has to be 256 random bits or more. Or there is a key pair in its place, and no secret to share.',
    spec: rfc(8725, '3.5'),
  },
  {
    id: 'secret-not-guessed',
    title: 'Mallory tries “secret” as the API’s secret',
    branch: 'wrong guess',
    at: 'own-api-request',
    how: malloryFirst(herOwnCall(forged)),
    when: { ownJwt: ['short'], jwtSecret: ['random'] },
    ...byTheApi,
    note: badSignature,
    stops: 'Nobody finds 256 random bits by trying, so nobody signs who was not given them.',
    spec: rfc(7518, '3.2'),
  },
  wrongAtApi,
  loginForged,
]
