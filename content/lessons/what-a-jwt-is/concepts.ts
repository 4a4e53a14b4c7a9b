import type { Evidence } from '../../evidence'
import type { Concept } from '../../lesson'
import { rfc } from '../../words/specs'

const bench: Evidence = { label: 'The same format for many jobs: choose a token', page: '/tokens' }

const decoded: Evidence = {
  label: 'An access token, read without any key',
  place: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' },
}

const madeMallorys: Evidence = {
  label: 'A changed JWT, refused',
  place: { flow: 'own-jwt', at: 'own-api-request', whatIf: 'own-jwt-changed' },
}

const forAnother: Evidence = {
  label: 'Genuine, and for somebody else',
  place: { flow: 'authorization-code', at: 'token-response', whatIf: 'id-token-for-another-client' },
}

const proof: Evidence = {
  label: 'A JWT that proves a key',
  place: { flow: 'authorization-code', at: 'token-request', settings: { dpop: 'on' } },
}

export const concepts: readonly Concept[] = [
  {
    number: 5,
    title: 'A JWT is a format, not a login',
    needs: [3],
    truth:
      'A JWT is a set of claims in JSON that is signed or encrypted. It says nothing about how it was got, how it is sent, or what it is good for.',
    beliefs: ['c5-a-jwt-is-a-way-to-sign-in', 'c5-three-parts-always', 'c5-a-jwt-is-an-access-token'],
    evidence: [decoded, bench, proof],
    alike: [2, 3, 19],
    asked: [
      {
        id: '5.2',
        question: 'Has every JWT a header, a payload and a signature?',
        answer:
          'A signed one has these three parts. An encrypted one has five parts, and in an unsecured one the third is empty.',
        see: bench,
        specs: [rfc(7515, '3.1'), rfc(7516, '3.1'), rfc(7519, '6')],
      },
      {
        id: '5.3',
        question: 'What are JWTs used for besides access tokens and signing in?',
        answer:
          'For any statement that somebody else checks later. Notices that a session has ended, signed requests, proofs that one has a key, and a program’s proof of who it is are some.',
        see: proof,
        specs: [rfc(7519, '1'), rfc(7523, '2.2'), rfc(9449, '4.2')],
      },
      {
        id: '5.a',
        question: 'What is a JWT, in one sentence?',
        answer:
          'A set of claims in JSON, written so that it fits into a header or an address, and signed or encrypted.',
        see: decoded,
        specs: [rfc(7519, '1'), rfc(7519, '3')],
      },
      {
        id: '5.b',
        question: 'Is JWT an authentication protocol?',
        answer:
          'No: it describes no messages, and nobody who signs in. A protocol such as OpenID Connect can use one to say who did.',
        see: { label: 'Where Ada signs in: no JWT yet', place: { flow: 'own-jwt', at: 'api-login-request' } },
        specs: [rfc(7519, '1')],
      },
      {
        id: '5.c',
        question: 'What is the difference between JWT, JWS and JWE?',
        answer:
          'JWS is a way to sign something, JWE a way to encrypt something. A JWT is a set of claims in one of the two, so most of the JWTs that one meets are JWS.',
        see: bench,
        specs: [rfc(7519, '3'), rfc(7515, '3.1'), rfc(7516, '3.1')],
      },
    ],
  },
  {
    number: 6,
    title: 'Signed is not encrypted',
    needs: [5],
    truth:
      'A signed JWT can be read by everybody who sees it. To hide its content takes a JWE, which is another structure.',
    beliefs: ['c6-it-looks-scrambled', 'c6-the-signature-hides-it', 'c6-https-keeps-it-from-everybody'],
    evidence: [decoded, bench],
    alike: [7],
    asked: [
      {
        id: '6.2',
        question: 'It travels over TLS anyway. When is it worth encrypting a JWT?',
        answer:
          'When somebody who rightly handles it, such as the client or a proxy, must not read what its reader needs. Often it is simpler to leave the claim out, or to use an opaque token.',
        see: decoded,
        specs: [rfc(7519, '12'), rfc(9068, '6')],
      },
      {
        id: '6.3',
        question: 'All my tokens begin with the same letters. Is the encryption weak?',
        answer:
          'No. The first part is the header, and nobody encrypts that: the same header gives the same letters each time. With three parts the rest is not encrypted either; with five it is.',
        see: decoded,
        specs: [rfc(7515, '3.1'), rfc(7516, '3.1')],
      },
      {
        id: '6.4',
        question: 'Does the third part scramble the first two?',
        answer: 'No. It is worked out from them and stands beside them. They stay readable.',
        see: decoded,
        specs: [rfc(7515, '5.1')],
      },
      {
        id: '6.a',
        question: 'May I put an e-mail address, or a password, into a JWT?',
        answer:
          'A password never, and personal data only if everybody who handles the token may know it. Whoever sees a signed JWT can read all of it, and logs keep it.',
        see: decoded,
        specs: [rfc(7519, '12')],
      },
      {
        id: '6.b',
        question: 'How can a website decode my token without my secret?',
        answer:
          'Reading takes no secret: base64url is a way of writing. The secret is for checking, and a site that says “valid” needs a key for that.',
        see: bench,
        specs: [rfc(7515, '3.1'), rfc(7519, '7.2')],
      },
    ],
  },
  {
    number: 7,
    title: 'Reading a token is not checking it',
    needs: [6],
    truth:
      'Claims count only once the signature has been checked with a key that the reader knew beforehand, and they fit this reader and this moment. Until then they are somebody’s text.',
    beliefs: [
      'c7-decoded-is-checked',
      'c7-signed-so-it-counts',
      'c7-anybody-can-edit-it',
      'c7-what-is-signed-cannot-be-copied',
    ],
    evidence: [madeMallorys, forAnother, bench],
    alike: [6, 13, 43],
    asked: [
      {
        id: '7.1',
        question: 'I have decoded the token, and the name in it is right. May I rely on it?',
        answer:
          'No: anybody can write that name. It counts once the signature, the issuer, the audience and the time have been checked.',
        see: madeMallorys,
        specs: [rfc(7519, '7.2'), rfc(8725, '3.8'), rfc(8725, '3.9')],
      },
      {
        id: '7.2',
        question: 'What keeps a user from turning “user” into “admin” in the payload?',
        answer:
          'The signature covers every character of header and payload. Whoever changes one cannot make the signature that fits, so the token is refused.',
        see: madeMallorys,
        specs: [rfc(7515, '5.2')],
      },
      {
        id: '7.a',
        question: 'May my page decode a JWT to show the user’s name?',
        answer:
          'To show it, yes, if it is an ID token that your page was given directly. To decide anything by it, no: that needs the check, and the one who decides has to make it. An access token is not for your page to read.',
        see: forAnother,
        specs: [rfc(7519, '7.2'), rfc(9068, '6')],
      },
      {
        id: '7.b',
        question: 'The signature is valid. What is left to check?',
        answer:
          'Whether it is for you (aud), from the right issuer (iss), still good (exp), and of the kind that you expect (typ). A genuine token for somebody else is no good to you.',
        see: forAnother,
        specs: [rfc(8725, '3.8'), rfc(8725, '3.9'), rfc(8725, '3.11'), rfc(7519, '4.1.4')],
      },
      {
        id: '7.c',
        question: 'My library has decode and verify. Which one do I need?',
        answer:
          'Verify, wherever you rely on what it says, with your key, your algorithms, issuer and audience given. Decode is for looking, and accepts any signature.',
        see: bench,
        specs: [rfc(7519, '7.2'), rfc(8725, '3.1')],
      },
    ],
  },
]
