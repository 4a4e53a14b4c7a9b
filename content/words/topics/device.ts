/** Words for signing in on another screen: device authorization (RFC 8628). */

import type { WordsOf } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { deviceTopic } from '@/lib/world/vocabulary/device'

export const deviceWords = {
  messages: {
    'device-authorization-request': {
      title: 'I have no keyboard. How does Ada say yes?',
      meaning:
        'The device says which client it is and what it would like to do. It has no browser to send anywhere, and no address that an answer could come back to. RFC 10027 §6.2.1 keeps this way for devices that have no better one, and advises against it where much is at stake.',
      delivery: 'the device’s question',
      carries: ['client_id', 'scope'],
      spec: rfc(8628, '3.1'),
    },
    'device-authorization-response': {
      title: 'Show her this code, and keep the other one',
      meaning:
        'Acme ID gives the device two codes. The short one is for Ada to read and type. The long one is shown to nobody: with it the device asks Acme ID whether she is done.',
      delivery: 'two codes for the device',
      carries: ['user_code', 'device_code'],
      spec: rfc(8628, '3.2'),
    },
    'device-authorization-error-response': {
      title: 'No codes for you',
      meaning: 'Acme ID does not know the client, the client may not use this way of asking, or its request was wrong.',
      delivery: 'refusal to the TV',
      carries: ['error'],
      spec: rfc(8628, '3.2'),
    },
    'user-code-page-request': {
      title: 'The page for the code, please',
      meaning:
        'Ada typed the address that stands on the TV into the browser on her phone. TV and phone know nothing of each other: Ada’s eyes are the only link between them.',
      delivery: 'request for the code page',
      carries: ['user_code'],
      spec: rfc(8628, '3.3'),
    },
    'user-code-page': {
      title: 'Which code does your device show?',
      meaning:
        'Acme ID asks for the code, and warns at once: whoever got a code from somebody else, by mail or on the telephone, should stop here.',
      delivery: 'code page to Ada',
      carries: [],
      spec: rfc(8628, '3.3'),
    },
    'user-code-submission': {
      title: 'It shows this one',
      meaning:
        'The code goes to Acme ID, which looks for the device that waits with it. The hidden xsrf value shows that the form is the one that Acme ID gave to this browser.',
      delivery: 'the code that Ada typed',
      carries: ['user_code'],
      spec: rfc(8628, '3.3'),
    },
    'user-code-error-page': {
      title: 'That code leads nowhere',
      meaning: 'No device waits with that code, or not any more. Ada can compare it with her screen and try again.',
      delivery: 'code page with a complaint',
      carries: [],
      spec: rfc(8628, '3.3'),
    },
    'device-confirmation-page': {
      title: 'Is this the code on your TV?',
      meaning:
        'Acme ID shows the code and the name of the client before anything else happens. This is where phishing can be noticed, and here only by a person: Acme ID cannot see which TV stands in front of Ada. RFC 10027 §2 advises to check that both devices are close to each other, where that is possible; this Acme ID does not.',
      delivery: 'confirmation page to Ada',
      carries: [],
      spec: rfc(8628, '5.4'),
    },
    'device-confirmation': {
      title: 'Yes, it is the same',
      meaning: 'Ada has compared the codes. From here on Acme ID asks her what it asks in every other flow.',
      delivery: 'Ada’s confirmation',
      carries: ['confirm', 'user_code'],
      spec: rfc(8628, '5.4'),
    },
    'device-resume-request': {
      title: 'Let us go on with the TV’s question',
      meaning:
        'Ada has answered one of Acme ID’s pages, and her browser comes back to where the TV’s question waits. A cookie shows that it is the same browser.',
      delivery: 'return to the TV’s question',
      carries: ['_interaction_resume'],
      spec: rfc(8628, '3.3'),
    },
    'device-done-page': {
      title: 'That is all here. Look at your TV',
      meaning:
        'Acme ID has written down what Ada decided. Nothing is sent to the TV, for nobody could reach it there: it will learn the answer when it asks next.',
      delivery: 'last page to Ada',
      carries: [],
      spec: rfc(8628, '3.3'),
    },
    'device-token-request': {
      title: 'Has Ada said yes yet?',
      meaning:
        'The device asks for tokens with its device_code, again and again. It cannot be called, so asking is the only way to find out.',
      delivery: 'token request with the device_code',
      carries: ['device_code'],
      spec: rfc(8628, '3.4'),
    },
    'device-token-response': {
      title: 'She has. Here is your token',
      meaning:
        'The TV is a public client, so whoever holds its device_code gets the access token; a confidential one would have to prove who it is as well. The device_code is used up.',
      delivery: 'tokens for the device_code',
      carries: ['access_token'],
      spec: rfc(8628, '3.5'),
    },
    'authorization-pending-response': {
      title: 'Not yet. Ask again later',
      meaning:
        'It looks like an error and is none: Ada has not decided. The client waits for the agreed number of seconds, and asks again.',
      delivery: 'not yet',
      carries: ['error'],
      spec: rfc(8628, '3.5'),
    },
    'slow-down-response': {
      title: 'Not yet, and not so fast',
      meaning:
        'The client asked sooner than agreed. From now on it must let five seconds more pass between two questions; in CIBA, at least five.',
      delivery: 'slow down',
      carries: ['error'],
      spec: rfc(8628, '3.5'),
    },
  },
  parameters: {
    device_code: {
      is: 'The long code that stays in the device: with it, the device asks for its tokens.',
      madeBy: 'Acme ID.',
      checkedBy:
        'Acme ID: that it exists, that this client got it, that it has not expired or been used, and that Ada said yes.',
      without: 'Acme ID could not tell which of a million waiting devices is asking.',
      spec: rfc(8628, '3.2'),
    },
    user_code: {
      is: 'The short code that a person reads on one screen and types on another.',
      madeBy:
        'Acme ID. It has no vowels, so that it spells no words, and no digits, so that none is taken for a letter.',
      checkedBy: 'Acme ID looks for the device that waits with it. Ada compares it with her screen.',
      without: 'Nothing would connect the phone on which Ada says yes with the TV that is waiting.',
      spec: rfc(8628, '6.1'),
    },
    verification_uri: {
      is: 'The address that the person opens, short enough to be typed.',
      madeBy: 'Acme ID.',
      checkedBy: 'Ada, who should see Acme ID’s own address in her browser.',
      without: 'Ada would not know where to type the code.',
      spec: rfc(8628, '3.2'),
    },
    verification_uri_complete: {
      is: 'The same address with the code in it, for a QR code.',
      madeBy: 'Acme ID. It may leave it out.',
      checkedBy: 'Ada: the code still has to be compared with the screen, for a QR code can come from anybody.',
      without: 'Ada types eight letters.',
      spec: rfc(8628, '3.3.1'),
    },
    interval: {
      is: 'How many seconds the client has to let pass between two questions.',
      madeBy: 'Acme ID. Where it is left out, five seconds are meant.',
      checkedBy: 'Acme ID, which answers slow_down to a client that asks sooner.',
      without: 'The client goes by five seconds.',
      spec: rfc(8628, '3.2'),
    },
    confirm: {
      is: 'Ada’s answer to whether both screens show the same code. Its name is this server’s own.',
      madeBy: 'Ada, by pressing a button.',
      checkedBy: 'Acme ID, which goes on only with it.',
      without: 'Acme ID asks, and does not go on.',
      spec: rfc(8628, '5.4'),
    },
    abort: {
      is: 'Ada’s no: this is not her device. Its name is this server’s own.',
      madeBy: 'Ada, by pressing a button.',
      checkedBy: 'Acme ID, which tells the device access_denied from then on.',
      without: 'She could only walk away, and the code would stay open until it expires.',
      spec: rfc(8628, '5.4'),
    },
    xsrf: {
      is: 'A random value in the page that only this browser got. Its name is this server’s own.',
      madeBy: 'Acme ID, anew for every page.',
      checkedBy: 'Acme ID compares it with the one that it keeps in this browser’s session.',
      without: 'A page of Mallory’s could send the form off in Ada’s browser, with a code of her own choosing.',
      spec: rfc(6749, '10.12'),
    },
  },
} satisfies WordsOf<typeof deviceTopic>
