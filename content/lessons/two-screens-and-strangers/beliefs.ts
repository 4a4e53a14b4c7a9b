import type { Belief } from '../../belief'
import { rfc } from '../../words/specs'

export const beliefs = {
  'c39-a-genuine-page-cannot-phish': {
    said: 'The page is the genuine one and there is a second factor, so nobody can be tricked.',
    so: 'Page, password and second factor are all real. What is not is the device: nothing but the person ties the one screen to the other.',
    specs: [rfc(8628, '5.4')],
  },
  'c39-command-lines-use-it': {
    said: 'A command line takes the device flow.',
    so: 'Where there is a browser on the same machine, the code flow with a loopback address keeps question and answer in one place.',
    specs: [rfc(8252, '7.3'), rfc(8628, '5.4')],
  },
  'c39-an-error-ends-it': {
    said: 'The token endpoint answers with an error, so it has failed.',
    so: 'authorization_pending means not yet, and slow_down means ask five seconds less often. Any other error ends it.',
    specs: [rfc(8628, '3.5')],
  },
  'c39-asking-faster-is-quicker': {
    said: 'The more often the device asks, the sooner it has its token.',
    so: 'It has to wait as long as the server says. Whoever asks too soon is told to wait longer still.',
    specs: [rfc(8628, '3.5')],
  },
  'c39-the-server-tells-the-device': {
    said: 'Once the person has said yes, the server sends the token to the device.',
    so: 'Nobody can send a television anything. It asks, again and again, until the answer is there.',
    specs: [rfc(8628, '3.5')],
  },
  'c40-registered-is-checked': {
    said: 'A client that is registered has been checked.',
    so: 'It has said something about itself, and was given an id for it. Its name and its logo are claims like any others.',
    specs: [rfc(7591, '5')],
  },
  'c40-anybody-may-register': {
    said: 'Dynamic registration means that anybody may register.',
    so: 'A server may ask for an initial access token, and then only those who were given one can.',
    specs: [rfc(7591, '3')],
  },
  'c40-the-only-way': {
    said: 'Clients that the server has never seen can only come in by dynamic registration.',
    so: 'There are others: somebody enters the client by hand, or its id is an address where it describes itself.',
    specs: [rfc(7591, '1')],
  },
} as const satisfies Record<string, Belief>
