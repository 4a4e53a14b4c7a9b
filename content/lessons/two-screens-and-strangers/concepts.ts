import type { Evidence } from '../../evidence'
import type { Concept } from '../../lesson'
import { ciba, rfc } from '../../words/specs'

const shown: Evidence = {
  label: 'What the TV is told to show',
  place: { flow: 'device-authorization', at: 'device-authorization-response' },
}
const notYet: Evidence = {
  label: 'An error that only means: not yet',
  place: { flow: 'device-authorization', at: 'authorization-pending-response' },
}
const slower: Evidence = {
  label: 'Asked too soon',
  place: { flow: 'device-authorization', at: 'slow-down-response', whatIf: 'asks-again-at-once' },
}
const phished: Evidence = {
  label: 'Every check passes, and Mallory has the photos',
  place: { flow: 'device-authorization', at: 'api-response', whatIf: 'phished' },
}
const kiosk: Evidence = { label: 'A kiosk asks for Ada by name', place: { flow: 'ciba', at: 'backchannel-request' } }
const introduces: Evidence = {
  label: 'Photoprint introduces itself',
  place: { flow: 'registration', at: 'registration-request' },
}
const borrowed: Evidence = {
  label: 'A borrowed name, on a genuine page',
  place: { flow: 'registration', at: 'consent-page', whatIf: 'client-name-of-someone-trusted' },
}
const notHandedOut: Evidence = {
  label: 'Without the right initial token, refused',
  place: { flow: 'registration', at: 'registration-error-response', whatIf: 'initial-token-changed' },
}

export const concepts: readonly Concept[] = [
  {
    number: 39,
    title: 'Two screens: device flow and CIBA',
    needs: [23, 31],
    truth:
      'One device asks and another answers, so nothing but the person ties the two together. That is the comfort of it, and the weakness.',
    beliefs: [
      'c39-a-genuine-page-cannot-phish',
      'c39-command-lines-use-it',
      'c39-an-error-ends-it',
      'c39-asking-faster-is-quicker',
      'c39-the-server-tells-the-device',
    ],
    evidence: [phished, notYet, slower, kiosk],
    alike: [23, 37],
    asked: [
      {
        id: '39.1',
        question: 'Why does a television show a code and no login form?',
        answer:
          'It has no good way to type a password, and no browser that an answer could come back to. So the person signs in on a device that they trust, and the television asks until the answer is there.',
        see: shown,
        specs: [rfc(8628, '1')],
      },
      {
        id: '39.3',
        question: 'My command-line tool runs on a laptop with a browser. Is the device flow right for it?',
        answer:
          'Better is the code flow with a loopback address: question and answer stay on one machine, and it is harder to phish. The device flow is for a command line on another machine, over a remote connection.',
        see: phished,
        specs: [rfc(8252, '7.3'), rfc(8628, '5.4')],
      },
      {
        id: '39.4',
        question: 'While the person types the code, the token endpoint answers with errors. Has it failed?',
        answer:
          'No. authorization_pending means not yet, so ask again after the interval; slow_down means five seconds more between two questions from now on. Any other error ends it.',
        see: notYet,
        specs: [rfc(8628, '3.5')],
      },
      {
        id: '39.a',
        question: 'We have the genuine login page and a second factor. Can the device flow still be phished?',
        answer:
          'Yes. An attacker starts it on a device of their own and gets somebody to type that code; page, password and second factor are all real. Name the device on the page, ask whether it is at hand, keep codes short-lived, and allow the flow only where it is needed.',
        see: phished,
        specs: [rfc(8628, '5.4'), rfc(10027, '6.2.1')],
      },
      {
        id: '39.b',
        question: 'What is the difference between the device flow and CIBA?',
        answer:
          'In the device flow the person carries a code from one screen to the other. In CIBA the client says whom it wants to ask, and the server sends the question to that person’s phone.',
        see: kiosk,
        specs: [rfc(8628, '1'), ciba('1')],
      },
    ],
  },
  {
    number: 40,
    title: 'Meeting strangers: registering a client',
    needs: [20, 22],
    truth:
      'A client can introduce itself at run time. What it says of itself is only a claim, its name included; who may register, and how it is recognised again, is the question.',
    beliefs: ['c40-registered-is-checked', 'c40-anybody-may-register', 'c40-the-only-way'],
    evidence: [introduces, borrowed, notHandedOut],
    alike: [20, 57],
    asked: [
      {
        id: '40.2',
        question:
          'An MCP client meets a server that it has never seen. Dynamic registration, or a client id that is an address?',
        answer:
          'The MCP revision of 28 July 2026 has an order: what was registered beforehand, then, where the server takes it, a client id that is an https address where the client describes itself, then dynamic registration. That last one it calls deprecated, kept for older servers.',
        see: introduces,
        specs: [rfc(7591, '1')],
      },
      {
        id: '40.a',
        question: 'Is a registered client a trustworthy client?',
        answer:
          'No. A server must take all that a client says of itself as self-asserted, unless somebody it trusts has signed it, and a rogue may use another’s name and logo. Warn people of clients that registered themselves, and show where the answer goes.',
        see: borrowed,
        specs: [rfc(7591, '5')],
      },
      {
        id: '40.b',
        question: 'Should our registration endpoint be open to everybody?',
        answer:
          'Only where clients come that nobody could know. Otherwise ask for an initial access token, or enter clients by hand; and look at the redirect addresses in any case.',
        see: notHandedOut,
        specs: [rfc(7591, '3'), rfc(7591, '5')],
      },
    ],
  },
]
