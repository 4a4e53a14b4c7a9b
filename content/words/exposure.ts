/** Who could see a message besides its sender and its receiver, and why. */
import type { Observer, Reason } from '@/lib/world/readings/exposure'
import type { SpecReference } from '../types'
import { htmlSpec, referrerPolicySpec, rfc } from './specs'

export const exposureWords = {
  intro: 'Besides the sender and the receiver, and whoever runs the computers that they run on.',
  label: 'Who could see this?',
  nobody: 'Nobody else sees what is in it.',
  nothingInIt: 'It carries no values.',
  nothing: 'nothing',
  perhaps: 'perhaps',
  secret: 'secret',
} as const

export const observerWords: Readonly<Record<Observer, string>> = {
  history: 'Browser history',
  logs: 'Server logs',
  referer: 'Referer, to other origins',
  scripts: 'Scripts on the page',
  extensions: 'Browser extensions',
  network: 'The network',
}

type ReasonWords = { readonly is: string; readonly spec?: SpecReference }

const referrerPolicy = referrerPolicySpec('3.7', 'referrer-policy-strict-origin-when-cross-origin')

const historyUpdates = htmlSpec('navigation and session history', 'browsing-the-web.html')

export const reasonWords: Readonly<Record<Reason, ReasonWords>> = {
  'no-browser': { is: 'No browser takes part: one program talks to another.', spec: rfc(6749, '1.3.1') },
  'history-page': {
    is: 'A page answers, so its whole address goes into the history, for everybody who uses this browser.',
    spec: rfc(9700, '4.3'),
  },
  'history-redirected': {
    is: 'The answer redirects on, so no page has this address and Back does not lead to it. Some browsers write down redirects too: count it as kept.',
    spec: rfc(9700, '4.3.1'),
  },
  'history-open': {
    is: 'If a page answers, its whole address goes into the history.',
    spec: rfc(9700, '4.3'),
  },
  'history-script': {
    is: 'A script asks for this. Addresses of pages go into the history, and not what their scripts fetch.',
    spec: historyUpdates,
  },
  'history-answer': { is: 'The history keeps addresses and titles, not what was answered.', spec: rfc(9700, '4.3') },
  'logs-query': {
    is: 'Many servers, and the proxies before them, write down the address of each request with its query.',
    spec: rfc(9110, '17.9'),
  },
  'logs-no-query': {
    is: 'Of a request the usual log keeps method and address. Nothing but the path is in this one; other header fields and bodies are mostly left out.',
  },
  'logs-answer': { is: 'Of an answer the usual log keeps its status and its size.' },
  'logs-location': {
    is: 'Of an answer the usual log keeps its status and its size. Its Location is logged where the browser asks for it next, without what is behind #.',
    spec: rfc(9110, '17.11'),
  },
  'referer-origin': {
    is: 'What this page loads from other origins, and the links to them, tell its origin at most: that is how browsers do it today. A Referer never has what is behind #.',
    spec: referrerPolicy,
  },
  'referer-address': {
    is: 'The policy of this page lets other origins know its whole address: whatever it loads from them or links to sends it along.',
    spec: rfc(9700, '4.2.1'),
  },
  'referer-none': { is: 'The policy of this page tells other origins nothing.', spec: rfc(9700, '4.2.4') },
  'referer-no-page': {
    is: 'A Referer carries the address of a page, never what stands in a message. No page has this address.',
    spec: rfc(9110, '10.1.3'),
  },
  'scripts-address': {
    is: 'Every script on the page that answers can read its address, wherever the script came from.',
    spec: rfc(6749, '3.1.2.5'),
  },
  'scripts-form': {
    is: 'Every script on the page with this form can read what is in its fields, and what is typed into them.',
  },
  'scripts-fetch': {
    is: 'A script on the page sends this and reads the answer, and so can every other script there.',
    spec: rfc(10017, '5'),
  },
  'scripts-page': {
    is: 'Every script on a page can read the page, and the cookies that were set without HttpOnly.',
    spec: rfc(6265, '4.1.2.6'),
  },
  'scripts-redirect': {
    is: 'A redirect has no page, so no script runs. Scripts elsewhere do not see it.',
  },
  'scripts-fragment': {
    is: 'What is behind # is sent to no server. It stays with the address, through redirects too unless they bring one of their own, and every script on the page that is reached can read it.',
    spec: rfc(9110, '17.11'),
  },
  'scripts-open': { is: 'If a page answers, every script on it can read its address.', spec: rfc(6749, '3.1.2.5') },
  'extensions-all': {
    is: 'An extension that Ada has let onto this page can read pages, addresses and requests as the browser itself can.',
  },
  'network-tls': {
    is: 'TLS keeps what is said to the two ends. Whoever watches sees when they speak and how much, and mostly which host is asked.',
    spec: rfc(9110, '4.2.2'),
  },
  'network-clear': {
    is: 'Without TLS everybody on the way can read everything, and change it.',
    spec: rfc(6750, '5.3'),
  },
}
