/** Words for asking a person on their phone (OpenID Connect CIBA Core 1.0). */

import type { WordsOf } from '@/content/types'
import { ciba, rfc } from '@/content/words/specs'
import type { cibaTopic } from '@/lib/world/vocabulary/ciba'

export const cibaWords = {
  messages: {
    'backchannel-request': {
      title: 'Please ask Ada for me',
      meaning:
        'The kiosk tells Acme ID whom it wants to be asked, and what for. It has to prove who it is: otherwise anybody who knows Ada’s name could make her phone ring. Whoever stands at the kiosk still can (RFC 10027 §6.2.2). Against that CIBA has the user_code, a secret of the person’s that the kiosk would have to ask for; it is optional, and not used here.',
      delivery: 'the kiosk’s question',
      carries: ['login_hint', 'binding_message'],
      spec: ciba('7.1'),
    },
    'backchannel-response': {
      title: 'I am asking her. Come back with this',
      meaning:
        'Acme ID has found Ada and gives the kiosk a name for this one question. The answer is not here yet: Ada’s phone is being told at this moment.',
      delivery: 'a receipt for the kiosk',
      carries: ['auth_req_id', 'interval'],
      spec: ciba('7.3'),
    },
    'backchannel-error-response': {
      title: 'I will not ask anybody',
      meaning: 'Acme ID did not accept the question, so nobody’s phone hears of it.',
      delivery: 'refusal to the kiosk',
      carries: ['error'],
      spec: ciba('13'),
    },
    'push-request': {
      title: 'Ada, somebody is asking for you',
      meaning:
        'Acme ID sends a message to Ada’s phone. CIBA leaves open how. This looks like Web Push, with one thing left out: there a server posts to a push service, which passes the message on (RFC 8030). A Web Push message is to be encrypted, so that the push service cannot read it (RFC 8291); this one is left readable.',
      delivery: 'message to Ada’s phone',
      carries: ['binding_message', 'link'],
      spec: rfc(8030, '5'),
    },
    'push-response': {
      title: 'It is on her screen',
      meaning:
        'The message was taken. That says nothing about whether Ada has looked at it. In Web Push it would not even say that it has reached her phone.',
      delivery: 'receipt for the message',
      carries: [],
      spec: rfc(8030, '5'),
    },
    'approval-page-request': {
      title: 'What is it about?',
      meaning:
        'Ada opened the notification. Its link leads to Acme ID and to nobody else, and its name for the question is not the one that the kiosk has.',
      delivery: 'request for the approval page',
      carries: [],
      spec: ciba('8'),
    },
    'approval-page': {
      title: 'Is it you at the kiosk?',
      meaning:
        'Acme ID shows who asks, for what, and the words that the kiosk should be showing too. If they differ, or if Ada stands at no kiosk, the answer is no. Acme ID cannot tell whether phone and kiosk are in one place. RFC 10027 §2 advises to check that where it is possible; here Ada is the only check.',
      delivery: 'approval page to Ada’s phone',
      carries: [],
      spec: ciba('8'),
    },
    'approval-submission': {
      title: 'This is my decision',
      meaning:
        'Ada proves that it is her and decides, on her own phone and at Acme ID. Another server might ask for a fingerprint: CIBA leaves that open. The kiosk sees none of it.',
      delivery: 'Ada’s decision',
      carries: ['decision', 'password'],
      spec: ciba('8'),
    },
    'approval-done-page': {
      title: 'Thank you. It goes on by itself',
      meaning:
        'Acme ID has written down what Ada decided. In poll mode it tells nobody: the kiosk learns it when it asks next.',
      delivery: 'last page to Ada’s phone',
      carries: [],
      spec: ciba('8'),
    },
    'ciba-token-request': {
      title: 'Has Ada answered yet?',
      meaning:
        'The kiosk proves who it is again, and asks for tokens with the name of its question. It does so until there is an answer.',
      delivery: 'token request with the auth_req_id',
      carries: ['auth_req_id'],
      spec: ciba('10.1'),
    },
    'ciba-token-response': {
      title: 'She said yes. Here are your tokens',
      meaning:
        'The access token is for the Photo API. The ID token tells the kiosk who was asked and said yes, so that it prints Ada’s photos and nobody else’s.',
      delivery: 'tokens to the kiosk',
      carries: ['access_token', 'id_token'],
      spec: ciba('10.1.1'),
    },
  },
  parameters: {
    auth_req_id: {
      is: 'The name of one question to one person, as the client knows it.',
      madeBy: 'Acme ID.',
      checkedBy:
        'Acme ID: that it exists, that this client got it, that it has not expired or been used, and that Ada said yes.',
      without: 'The client could not ask how its question stands.',
      spec: ciba('7.3'),
    },
    login_hint: {
      is: 'Who is meant: a name, a telephone number, whatever the server knows people by.',
      madeBy: 'Ada typed it, or the client remembers it, and the client passes it on.',
      checkedBy:
        'Acme ID looks for the person. In CIBA nobody is asked where nobody is found. In a browser the sign-in page has the name filled in, and it proves nothing.',
      without:
        'In CIBA the person must be named in one of three ways, and in one only: login_hint, id_token_hint or login_hint_token. In a browser she types her name herself.',
      spec: ciba('7.1'),
    },
    binding_message: {
      is: 'A few characters that are shown on both screens, so that the person can see that they belong together.',
      madeBy: 'The client, for this one question.',
      checkedBy:
        'This Acme ID checks that it is short and plain, as CIBA advises. Whether both are the same only Ada can see.',
      without:
        'Ada could not tell her own question from one that somebody else asks at the same moment. CIBA lets it be left out.',
      spec: ciba('7.1'),
    },
    ttl: {
      is: 'For how many seconds the message may wait for the phone: its time to live.',
      madeBy: 'Acme ID. RFC 8030 requires this header field.',
      checkedBy:
        'In Web Push the push service, which must not deliver the message any more when the time is up. Here there is none, and nobody looks at it.',
      without: 'A push service must answer 400.',
      spec: rfc(8030, '5.2'),
    },
    title: {
      is: 'The first line of the notification. Its name is this server’s own.',
      madeBy: 'Acme ID, from the name under which the client is registered.',
      checkedBy: 'Nobody but Ada, who reads it.',
      without: 'Ada would not know what the message is about.',
      spec: ciba('8'),
    },
    link: {
      is: 'Where the notification leads: Acme ID’s page for this one question. Its name is this server’s own.',
      madeBy: 'Acme ID. It holds no value that the client knows, so the client cannot open the page itself.',
      checkedBy: 'Acme ID, which knows what it stands for until it expires.',
      without: 'Ada would have to find the page herself.',
      spec: ciba('8'),
    },
  },
} satisfies WordsOf<typeof cibaTopic>
