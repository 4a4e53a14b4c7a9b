/** Words for what travels when one screen asks and another answers. */

import type { ParameterWords } from '@/content/types'
import { ciba, rfc } from '@/content/words/specs'
import type { ParameterName } from '@/lib/world/parameters'

export const deviceParameters = {
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
    madeBy: 'Acme ID. It has no vowels, so that it spells no words, and no digits, so that none is taken for a letter.',
    checkedBy: 'Acme ID looks for the device that waits with it. Ada compares it with her screen.',
    without: 'Nothing would connect the phone on which Ada says yes with the TV that is waiting.',
    spec: rfc(8628, '3.2'),
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
    spec: rfc(8628, '3.3.1'),
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
    without: 'Another site could send the form off in Ada’s browser, with a code of its own choosing.',
    spec: rfc(9700, '4.7'),
  },
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
    madeBy: 'Ada typed it, and the client passes it on.',
    checkedBy: 'Acme ID looks for the person. In CIBA nobody is asked where nobody is found.',
    without: 'In CIBA the person must be named in one of three ways, and this is the simplest.',
    spec: ciba('7.1'),
  },
  binding_message: {
    is: 'A few characters that are shown on both screens, so that the person can see that they belong together.',
    madeBy: 'The client, for this one question.',
    checkedBy: 'Acme ID checks that it is short and plain. Whether both are the same only Ada can see.',
    without: 'Ada could not tell her own question from one that somebody else asks at the same moment.',
    spec: ciba('7.1'),
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
} satisfies Partial<Record<ParameterName, ParameterWords>>
