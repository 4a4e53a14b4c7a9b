import type { Dialogue } from '../dialogue'
import { seen } from '../lessons/the-code-and-pkce/places'

const flow = 'authorization-code'

export const dialogue: Dialogue = {
  id: 'pkce',
  title: 'PKCE: why does the challenge go first, and the verifier last?',
  first: 'without',
  turns: {
    without: {
      ask: 'PKCE is off here, and Photoprint has no secret. Mallory brings a code that she read in a log. What in this request shows that it is not Photoprint’s?',
      evidence: { flow, at: 'token-request', settings: { pkce: 'off' }, whatIf: 'code-stolen' },
      evidenceName: 'a swap without PKCE',
      look: ['code', 'client_id', 'redirect_uri'],
      hints: [
        'Go through the fields. Which of them could only Photoprint have?',
        'The client_id stands in every authorization request.',
      ],
      replies: [
        {
          means: 'nothing',
          any: ['nothing|none|no|not', 'same|identical|public|anybody|anyone'],
          right: true,
          says: 'Nothing. Every field is public, or was in the address. Whoever is first gets the tokens.',
          to: 'prove',
        },
        {
          means: 'the client_id',
          any: ['client_id|client|id|name'],
          right: false,
          says: 'She wrote Photoprint’s: it is public. So nothing here sets her apart, and whoever is first gets the tokens.',
          to: 'prove',
        },
        {
          means: 'the redirect_uri',
          any: ['redirect*|address|url|uri|callback'],
          right: false,
          says: 'She wrote the real one. Nothing is sent there any more: it is only compared. So nothing sets her apart.',
          to: 'prove',
        },
      ],
      otherwise: 'I could not place that. Take the fields one by one: does Mallory know it, or not?',
    },
    prove: {
      ask: 'So Photoprint should bring something that only whoever asked can have. When does it have to make it up?',
      evidence: { flow, at: 'authorization-request' },
      evidenceName: 'the request',
      look: ['code_challenge', 'code_challenge_method'],
      hints: [
        'Acme ID must be able to compare later. With what?',
        'Something of it already stands in this very first request.',
      ],
      replies: [
        {
          means: 'before it asks, so that Acme ID can note something of it',
          any: ['before|first|beginning|start|early|earlier', 'request|ask*|authoriz*', 'advance|prior|initial*'],
          right: true,
          says: 'Before it asks. What it sends along with the question is kept with the code, and can be compared at the end.',
          to: 'which-half',
        },
        {
          means: 'when it brings the code',
          any: ['after|later|end|last|then', 'code|swap|token|exchange'],
          right: false,
          says: 'Then Acme ID would have nothing to compare it with: Mallory could make something up as well. It has to be tied to the question.',
          to: 'which-half',
        },
        {
          means: 'once, when it is installed',
          any: ['once|install*|registration|register*|built|fixed|always'],
          right: false,
          says: 'What lies in an app for good can be taken out of it. It is made anew before each question, and tied to that one.',
          to: 'which-half',
        },
      ],
      otherwise: 'I could not place that. Before the question, with the code, or once for all?',
    },
    'which-half': {
      ask: 'This first request goes through the browser, where it may be read. So what may Photoprint send here: the secret itself, or something made from it?',
      evidence: { flow, at: 'authorization-request' },
      evidenceName: 'the request',
      look: ['code_challenge', 'code_challenge_method'],
      hints: ['What if somebody reads both this address and, later, the code?', 'The method S256 stands beside it.'],
      replies: [
        {
          means: 'something made from it: a hash',
          any: [
            'hash*|sha*|s256|fingerprint|digest',
            'made|derived|transformed|computed from',
            'challenge|something',
            'not secret|itself',
          ],
          right: true,
          says: 'A hash. It can be computed from the secret, and not the other way round. So everybody may read it.',
          to: 'order',
        },
        {
          means: 'the secret itself: the connection is encrypted',
          any: ['itself|verifier', 'secret -encrypted -encrypt -crypted', 'https|tls|safe|connection'],
          right: false,
          says: 'An address lies open at both ends. Whoever reads it there would have the secret before the code even exists. See how Acme ID takes that.',
          to: 'plain',
        },
        {
          means: 'the secret, encrypted for Acme ID',
          any: ['crypt*|encrypted|cipher', 'public key|keys', 'sign*'],
          right: false,
          says: 'It would do, and takes keys. A hash is simpler: nobody has to get it back, for at the end it is only compared.',
          to: 'order',
        },
      ],
      otherwise: 'I could not place that. May Mallory, who reads this address, get to know the secret?',
    },
    plain: {
      ask: 'With the method plain, the challenge is the secret itself. What does Acme ID answer to such a request?',
      evidence: { flow, at: 'authorization-error-response', whatIf: 'code-challenge-plain' },
      evidenceName: 'plain, refused',
      look: ['error'],
      hints: ['Read the Location of this redirect.', 'There is an error in it. What about?'],
      replies: [
        {
          means: 'it refuses: whoever reads the request would know the secret',
          any: ['refus*|error|invalid*|no|not|denied|reject*', 'read*|know*|seen|secret'],
          right: true,
          says: 'It refuses, and takes S256 only. So the hash goes first.',
          to: 'order',
        },
        {
          means: 'it accepts: plain is in the specification',
          any: ['accept*|yes|allow*|ok|fine', 'spec*|rfc|standard'],
          right: false,
          says: 'RFC 7636 has it, for clients that cannot hash. A server may refuse it, and this one does: here stands an error.',
          to: 'order',
        },
      ],
      otherwise: 'I could not place that. Does this redirect carry a code or an error?',
    },
    order: {
      ask: 'At the swap Photoprint shows the secret itself, the verifier. Why is it safe to show it now?',
      evidence: { flow, at: 'token-request' },
      evidenceName: 'the swap',
      look: ['code_verifier', 'code'],
      hints: ['Which way does this message take?', 'And what is it still good for afterwards?'],
      replies: [
        {
          means: 'it goes straight to Acme ID, and serves only this once',
          any: [
            'direct*|straight|back channel|backchannel',
            'not|no|without browser',
            'server*',
            'once|one|single time|use|used',
            'acme only|alone|straight',
            'tls|https|encrypt*',
          ],
          right: true,
          says: 'It goes from server to server, past the browser. And with the code it is used up: for the next sign-in there is another.',
          to: 'proves',
        },
        {
          means: 'it is not: somebody could read it',
          any: ['not safe|secure', 'unsafe|insecure|danger*|risk*', 'read|steal|intercept*|leak*'],
          right: false,
          says: 'Who? This message does not pass the browser, and is encrypted on its way. And after it, the verifier is good for nothing.',
          to: 'proves',
        },
        {
          means: 'it is hashed here as well',
          any: ['hash*|sha*|challenge|s256'],
          right: false,
          says: 'Here it stands as it is: Acme ID computes the hash itself and compares. It is safe since this message does not pass the browser.',
          to: 'proves',
        },
      ],
      otherwise: 'I could not place that. Look at sender and receiver of this message: who carries it?',
    },
    proves: {
      ask: 'The hash fits. What does Acme ID now know about whoever sent this?',
      evidence: { flow, at: 'token-response' },
      evidenceName: 'the tokens',
      hints: [
        'Could a program that is not Photoprint have made up a verifier, and asked?',
        'It knows something about the beginning and the end of this exchange.',
      ],
      replies: [
        {
          means: 'that it is the same party that asked',
          any: ['same|began|started|asked|requested|whoever|initiat*', 'who ask*|started|began'],
          right: true,
          says: 'That one and the same party began and ended it. No more: which program that is, PKCE does not say.',
          to: 'end',
        },
        {
          means: 'that it is Photoprint',
          any: ['photoprint|client|app|genuine|real|identity|authentic*'],
          right: false,
          says: 'Any program may make up a verifier and ask in Photoprint’s name. It knows only that whoever asked has come back. A secret would say more.',
          to: 'end',
        },
        {
          means: 'that Ada is there',
          any: ['ada|user|person|present|signed'],
          right: false,
          says: 'Ada has long left this conversation. What the verifier shows is that whoever asked is the one who brings the code.',
          to: 'end',
        },
      ],
      otherwise:
        'I could not place that. A stranger could have asked too, with a verifier of their own. So what is proved?',
    },
  },
  end: {
    found:
      'A secret is made up before the question. Its hash goes first, where all may look, and is kept with the code. The secret goes last, past the browser, and serves once. It proves that whoever brings the code is whoever asked, and not which program that is.',
    see: [seen.asked, seen.swap, seen.wrongVerifier],
  },
}
