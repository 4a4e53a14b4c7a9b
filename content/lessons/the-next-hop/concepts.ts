import type { Concept } from '../../lesson'
import { jarm, rfc } from '../../words/specs'
import { places } from './places'

export const concepts: readonly Concept[] = [
  {
    number: 53,
    title: 'Gateways and microservices: who checks?',
    needs: [29, 27],
    truth:
      'A check at the gateway protects what can be reached only through it. Each service still decides what this caller may do, and needs evidence that it can check itself.',
    beliefs: [
      'c53-checked-at-the-edge-is-checked',
      'c53-internal-means-trusted',
      'c53-a-header-names-the-user',
      'c53-the-check-is-too-slow',
    ],
    evidence: [places.withoutToken, places.notGranted, places.straightOn],
    alike: [29, 54],
    asked: [
      {
        id: '53.1',
        question: 'Our gateway validates the token. Does each service behind it have to do that again?',
        answer:
          'Yes, unless nothing but the gateway can ever reach it: signature, audience and expiry are cheap to check. And in any case the service decides by itself whether this caller may do this.',
        see: places.straightOn,
        specs: [rfc(9068, '4'), rfc(9700, '2.3')],
      },
      {
        id: '53.2',
        question: 'May the gateway replace the token by a plain header such as X-User-Id?',
        answer:
          'Only if nobody else can set that header: strip it at the edge, and let the gateway prove itself to the service. A token that each service can check is sturdier, and it brings scope and audience along.',
        see: places.withoutToken,
        specs: [rfc(9700, '4.13'), rfc(9068, '4')],
      },
      {
        id: '53.a',
        question: 'Where do I check scopes and roles: at the gateway or in the service?',
        answer:
          'Coarse rules, such as no call without photos.read, can stand at the gateway. Whether this photo is Ada’s only the service knows, so that check stays there.',
        see: places.notGranted,
        specs: [rfc(9068, '4'), rfc(6750, '3.1')],
      },
      {
        id: '53.b',
        question: 'Can the outside have opaque tokens and the inside JWTs?',
        answer:
          'Yes: the gateway asks the authorization server what a stub is worth, or trades it for a JWT made out to the service. The client outside then has nothing that it could read.',
        see: places.opaqueQuestion,
        specs: [rfc(7662, '2'), rfc(8693, '1')],
      },
      {
        id: '53.c',
        question: 'Should one token be good for all our services?',
        answer:
          'It is simpler, and then each of them can use it at all the others. A token for one service, or for a small group, keeps a leak small.',
        see: places.straightOn,
        specs: [rfc(9700, '2.3'), rfc(8707, '3')],
      },
      {
        id: '53.d',
        question: 'Isn’t mutual TLS between the services enough?',
        answer:
          'It tells a service which program is calling, and that is worth having. It says nothing of the person for whom it calls, nor of what that person allowed.',
        see: places.ownName,
        specs: [rfc(9700, '4.13'), rfc(8693, '1.1')],
      },
    ],
  },
  {
    number: 54,
    title: 'The next hop: token exchange and delegation',
    needs: [13, 53],
    truth:
      'A token is for one service. To go on for the same person, a service trades it for one for the next, and act tells who is acting.',
    beliefs: [
      'c54-forward-the-token',
      'c54-client-credentials-and-an-id',
      'c54-act-gives-rights',
      'c54-anyone-may-exchange',
    ],
    evidence: [places.exchange, places.onward, places.straightOn],
    alike: [13, 38, 57],
    asked: [
      {
        id: '54.1',
        question: 'A service of mine was called with a user’s token. May it send that token on to the next one?',
        answer:
          'Not if tokens are made out to one service each: the next has to refuse it. The service asks the authorization server for a token for the next one, in the person’s name.',
        see: places.straightOn,
        specs: [rfc(8693, '1'), rfc(9700, '2.3')],
      },
      {
        id: '54.2',
        question: 'Our services call each other with client credentials. What do we lose by that?',
        answer:
          'The person. The next service knows which program calls, has to believe the user id that comes along, and cannot see what that person ever allowed.',
        see: places.ownName,
        specs: [rfc(8693, '1.1'), rfc(6749, '4.4')],
      },
      {
        id: '54.a',
        question: 'Delegation or impersonation: what is the difference in the token?',
        answer:
          'With delegation the token says who acts, in act, beside the person in sub. With impersonation there is no act, and the receiver believes that it deals with the person alone.',
        see: places.impersonated,
        specs: [rfc(8693, '1.1'), rfc(8693, '4.1')],
      },
      {
        id: '54.b',
        question: 'Does every hop mean one more call to the authorization server?',
        answer:
          'One for each token, and not for each call. The service can keep the token until it expires, for the same person and the same next service.',
        see: places.exchanged,
        specs: [rfc(8693, '2.2.1')],
      },
      {
        id: '54.c',
        question: 'Can a service get more through an exchange than the person allowed?',
        answer:
          'That is for the server to prevent, since RFC 8693 leaves the rules to it. Acme ID knows which scope leads to which, and refuses the rest.',
        see: places.forMore,
        specs: [rfc(8693, '2.1'), rfc(8693, '2.2.2')],
      },
      {
        id: '54.d',
        question: 'What if the work is done hours later, and the person’s token has expired?',
        answer:
          'Do the exchange while the token is valid, or keep a refresh token that the person granted for such work. An expired token buys nothing.',
        see: places.exchange,
        specs: [rfc(8693, '2.2.2'), rfc(6749, '6')],
      },
    ],
  },
  {
    number: 55,
    title: 'Tokens that a thief cannot use',
    needs: [3, 8],
    truth:
      'A sender-constrained token names a key, and whoever shows the token has to prove that they have it. A token that was only copied is then of no use, and abuse of the client itself is not stopped.',
    beliefs: [
      'c55-only-short-lives-help',
      'c55-dpop-stops-xss',
      'c55-only-for-banks',
      'c55-longer-is-safer',
      'c55-the-proof-is-the-token',
    ],
    evidence: [places.asBearer, places.replayed, places.boundStolen],
    alike: [3, 51],
    asked: [
      {
        id: '55.1',
        question: 'Is there a way to make a stolen access token useless?',
        answer:
          'Yes: bind it to a key of the client. The API then wants a fresh proof with each request, and refuses the token by itself.',
        see: places.asBearer,
        specs: [rfc(9449, '7.1'), rfc(8705, '3'), rfc(9700, '2.2.1')],
      },
      {
        id: '55.3',
        question: 'Will DPoP protect my page against a hostile script?',
        answer:
          'A token that it merely carries away is of no use to it. While the page is open it can still have the page’s key sign, even in advance, or begin a flow with a key of its own, whose tokens work anywhere.',
        see: places.boundStolen,
        specs: [rfc(9449, '11.4'), rfc(10017, '5.1.3')],
      },
      {
        id: '55.a',
        question: 'DPoP or mutual TLS: which one do I use?',
        answer:
          'Mutual TLS where you run both ends and have certificates anyway. DPoP where the client is an app or a page, or where TLS ends at a proxy, since its proof is a header.',
        see: places.boundCall,
        specs: [rfc(8705, '3'), rfc(8705, '6.5'), rfc(9449, '1')],
      },
      {
        id: '55.b',
        question: 'My API gets DPoP tokens and answers invalid_dpop_proof. Where do I look?',
        answer:
          'At htm and htu first: behind a proxy the API often sees another address than the client called. Then at iat and the clocks, at ath, and whether the proof came twice.',
        see: places.otherAddress,
        specs: [rfc(9449, '4.3')],
      },
      {
        id: '55.c',
        question: 'What is in the token that binds it to a key?',
        answer:
          'The claim cnf, with the thumbprint of a public key: jkt for DPoP, x5t#S256 for a certificate. An API that gets an opaque token learns the same by introspection.',
        see: places.boundToken,
        specs: [rfc(9449, '6.1'), rfc(9449, '6.2'), rfc(8705, '3.1')],
      },
      {
        id: '55.d',
        question: 'Can a proof be stolen and used again?',
        answer:
          'For the same request and a short while only, and not at all where the API remembers each jti. It asks for the time of the proof, and may hand out a nonce besides.',
        see: places.replayed,
        specs: [rfc(9449, '11.1'), rfc(9449, '9')],
      },
    ],
  },
  {
    number: 56,
    title: 'Protecting the request itself: PAR, JAR, JARM, RAR',
    needs: [22, 25, 26],
    truth:
      'The plain authorization request is a list of parameters that the browser carries. It can be read and changed, and says little: pushing, signing and naming details each mend one of these.',
    beliefs: [
      'c56-https-protects-the-request',
      'c56-the-request-decides',
      'c56-par-is-a-round-trip',
      'c56-scope-is-fine-enough',
      'c56-signed-means-secret',
    ],
    evidence: [places.pushedRequest, places.signedAltered, places.answerChanged, places.details],
    alike: [25, 26],
    asked: [
      {
        id: '56.1',
        question: 'Can somebody change scope and other parameters in the authorization address?',
        answer:
          'Yes, it stands in their own browser. That alone grants nothing: the server decides, and a request that was pushed or signed cannot be changed on the way unnoticed.',
        see: places.scopeMadeUp,
        specs: [rfc(6749, '3.3'), rfc(9126, '1'), rfc(9101, '10.2')],
      },
      {
        id: '56.2',
        question: 'The redirect goes over HTTPS. What does pushing the request add?',
        answer:
          'A client that has a secret proves itself before a person is asked. The parameters never stand in an address, and mistakes show before anybody is sent away.',
        see: places.reference,
        specs: [rfc(9126, '1'), rfc(9126, '2')],
      },
      {
        id: '56.a',
        question: 'PAR or JAR: which one do I need?',
        answer:
          'PAR is the simpler one where the client can call the server: the client authenticates as it does anyway. JAR signs the request, which also proves later what was asked. They can be combined.',
        see: places.signedRequest,
        specs: [rfc(9126, '1'), rfc(9101, '1'), rfc(9126, '3')],
      },
      {
        id: '56.b',
        question: 'What is JARM for, if there is state and iss already?',
        answer:
          'It signs the answer as a whole: code, state, issuer and for whom it is. The client still compares each of them, and none can have been changed or swapped by itself. An error is signed as well.',
        see: places.signedResponse,
        specs: [jarm('2.4')],
      },
      {
        id: '56.c',
        question: 'How can a client ask for one payment or two photos, and not for everything?',
        answer:
          'With authorization_details: a list of what is wanted, each with a type that the server knows. The person sees those details, and the token carries what was granted.',
        see: places.detailsGranted,
        specs: [rfc(9396, '2'), rfc(9396, '7')],
      },
      {
        id: '56.d',
        question: 'With PAR, do I still need PKCE and state?',
        answer:
          'PKCE yes: the code still comes back through the browser. State is left out only where PKCE, or a nonce, does its work.',
        see: places.pushedRequest,
        specs: [rfc(9126, '7.5'), rfc(9700, '2.1')],
      },
    ],
  },
]
