import type { Concept } from '../../lesson'
import { discoverySpec, oidc, rfc } from '../../words/specs'
import * as see from './places'

export const concepts: readonly Concept[] = [
  {
    number: 12,
    title: 'Whose statement is it: iss, discovery and mix-up',
    needs: [10],
    truth:
      'iss names the issuer, and is compared letter by letter. Keys, addresses and identifiers count only for the issuer that they belong to.',
    beliefs: [
      'c12-same-server-same-issuer',
      'c12-switch-the-check-off',
      'c12-signature-names-the-issuer',
      'c12-well-known-is-trusted',
    ],
    evidence: [see.otherIssuer, see.otherMetadata, see.otherAnswer],
    alike: [10, 13],
    asked: [
      {
        id: '12.1',
        question:
          'My identity server runs in Docker, and my API says “issuer invalid”. It is the same server, is it not?',
        answer:
          'The issuer is a name and not an address that happens to answer. Give the server one public name, fetch the keys from an internal address if you must, and go on comparing iss with that one name.',
        see: see.otherIssuer,
        specs: [oidc('3.1.3.7', 'IDTokenValidation'), rfc(8414, '3.3')],
      },
      {
        id: '12.2',
        question: 'Our provider has many tenants. May I switch the issuer check off?',
        answer:
          'No: everybody with a tenant of their own would get in. Check that iss has the provider’s pattern, and that the tenant in it is one that you accept.',
        see: see.otherIssuer,
        specs: [oidc('3.1.3.7', 'IDTokenValidation'), rfc(8725, '3.8')],
      },
      {
        id: '12.4',
        question: 'My client reads all its addresses from a discovery document. What makes that document trustworthy?',
        answer:
          'It comes over https from the address of the issuer itself, and the issuer in it is the very one that was asked. If the two differ, nothing in it may be used.',
        see: see.otherMetadata,
        specs: [rfc(8414, '3.3'), discoverySpec('4.3', 'ProviderConfigurationValidation')],
      },
      {
        id: '12.a',
        question: 'The only difference is a slash at the end of the issuer. Does that matter?',
        answer:
          'Yes, in a token: the comparison is exact. Copy the issuer from the discovery document, and do not tidy it up.',
        see: see.metadata,
        specs: [rfc(9068, '4'), rfc(8414, '3.3')],
      },
      {
        id: '12.b',
        question: 'Why does the answer in the address bar carry an iss, too?',
        answer:
          'A client that works with several servers has to know which of them has answered. Otherwise a dishonest one can make it bring an honest one’s code to the wrong place: a mix-up.',
        see: see.otherAnswer,
        specs: [rfc(9207, '2.4'), rfc(9700, '4.4')],
      },
      {
        id: '12.c',
        question: 'Could somebody not simply write my provider’s name into iss?',
        answer:
          'Yes, anybody can write it. That is why the key is fetched from the issuer that you expect, and never from where the token says: then the signature does not fit.',
        see: see.metadata,
        specs: [rfc(8725, '3.8')],
      },
    ],
  },
  {
    number: 13,
    title: 'For whom is it: aud',
    needs: [12],
    truth:
      'A token is made for a reader. Whoever receives it must find its own name in aud and refuse it otherwise, however good the signature is.',
    beliefs: ['c13-signature-is-enough', 'c13-aud-is-who-asked', 'c13-one-token-for-all'],
    evidence: [see.forPhotobook, see.sentOn, see.twoTokens],
    alike: [12, 15, 42],
    asked: [
      {
        id: '13.1',
        question: 'My API says “audience invalid”, and in aud there is my client id. What have I sent?',
        answer:
          'An ID token: it is meant for the client, so the client stands in its aud. The API wants the access token, and one that was asked for with this API as its target.',
        see: see.twoTokens,
        specs: [oidc('2', 'IDToken'), rfc(9068, '4'), rfc(8707, '2')],
      },
      {
        id: '13.2',
        question: 'The signature fits and the issuer is right. Why look at aud as well?',
        answer:
          'Because a genuine token that was made for somebody else is just as genuine. If nobody looked at aud, every site that receives such a token could use it at yours.',
        see: see.forPhotobook,
        specs: [rfc(7519, '4.1.3'), rfc(8725, '3.9'), rfc(9700, '2.3')],
      },
      {
        id: '13.3',
        question: 'Can one token be for several APIs, and should it?',
        answer:
          'It can: aud may be a list. But each API in the list can then use the token at all the others, so one API, or a small set, is what is advised.',
        see: see.sentOn,
        specs: [rfc(7519, '4.1.3'), rfc(9700, '2.3')],
      },
      {
        id: '13.a',
        question: 'How do I get a token with the right aud?',
        answer:
          'Say which API you mean when you ask: standard servers take a parameter named resource, and some have one of their own, such as audience. The server should then put that API into aud, and has the last word.',
        see: see.resourceNamed,
        specs: [rfc(8707, '2'), rfc(9068, '3')],
      },
      {
        id: '13.b',
        question: 'What value should my API expect in aud: its address, a name, the client id?',
        answer:
          'Whatever it was registered as at the issuer, letter by letter. Its own address is a good choice, and the client id is not: that is what ID tokens have.',
        see: see.accessToken,
        specs: [rfc(9068, '4'), rfc(8707, '2')],
      },
    ],
  },
  {
    number: 14,
    title: 'From when and until when: exp, nbf, iat and clocks',
    needs: [7],
    truth:
      'The times in a token are seconds since 1970, compared with the reader’s own clock, with a little patience at most. exp ends a token, and nothing in the token ends it before.',
    beliefs: [
      'c14-milliseconds',
      'c14-exp-is-always-there',
      'c14-issuer-clock-decides',
      'c14-something-ends-it-sooner',
    ],
    evidence: [see.expired, see.expiredIdToken, see.bench],
    alike: [16, 33],
    asked: [
      {
        id: '14.2',
        question: 'Are the times in seconds or in milliseconds, and what if I mix them up?',
        answer:
          'In seconds. A time that was written in milliseconds lies tens of thousands of years ahead, so such a token practically never expires, and nobody notices.',
        see: see.bench,
        specs: [rfc(7519, '2')],
      },
      {
        id: '14.3',
        question: 'Must a JWT have an expiry?',
        answer:
          'The format does not demand it. ID tokens and JWT access tokens must have one, and your reader should insist: without it a copy is good for ever.',
        see: see.bench,
        specs: [rfc(7519, '4.1.4'), rfc(9068, '2.2'), oidc('2', 'IDToken')],
      },
      {
        id: '14.a',
        question: 'A token that was issued this second is refused as “not yet valid”, or “used before issued”. Why?',
        answer:
          'The reader’s clock is behind the issuer’s. Keep both clocks in step, and allow a little leeway: a few minutes at most, better half a minute.',
        see: see.bench,
        specs: [rfc(7519, '4.1.5'), rfc(7519, '4.1.4')],
      },
      {
        id: '14.b',
        question: 'How much leeway is all right?',
        answer:
          'Usually no more than a few minutes, says the RFC. Every second of it is a second longer that an expired token is taken, so with good clocks half a minute will do.',
        see: see.expiredIdToken,
        specs: [rfc(7519, '4.1.4'), rfc(9068, '4')],
      },
      {
        id: '14.c',
        question: 'Does iat say when a token becomes valid, or how old it may be?',
        answer:
          'It only says when it was issued. A reader may use it to refuse tokens older than it likes; the start of validity would be nbf, and the end is exp.',
        see: see.accessToken,
        specs: [rfc(7519, '4.1.6'), rfc(7519, '4.1.5')],
      },
    ],
  },
]
