/** Words for the pages of Acme ID, between the question and the answer. RFC 6749 §3.1 leaves them to the server. */

import type { MessageWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { MessageKind } from '@/lib/world/kinds'

export const interactionMessages = {
  'sign-in-redirect': {
    title: 'First, tell me who you are',
    meaning:
      'Acme ID puts the question aside and sends the browser to its own sign-in page. OAuth says that Acme ID must know it is Ada, and leaves open how: this step, and its cookies, are Acme ID’s own affair.',
    delivery: 'redirect to the sign-in page',
    carries: ['_interaction'],
    spec: rfc(6749, '3.1'),
  },
  'sign-in-page-request': {
    title: 'The sign-in page, please',
    meaning:
      'The browser follows the redirect. A cookie tells Acme ID that this is the browser whose question waits. OAuth says nothing about this step.',
    delivery: 'request for the sign-in page',
    carries: ['_interaction'],
    spec: rfc(6749, '3.1'),
  },
  'sign-in-page': {
    title: 'Who are you?',
    meaning:
      'This is Acme ID’s page, as the address bar shows. Ada types her password here and nowhere else. Another server might ask for a passkey or a fingerprint: OAuth leaves that open.',
    delivery: 'sign-in page to Ada',
    carries: [],
    spec: rfc(6749, '3.1'),
  },
  'sign-in-submission': {
    title: 'I am Ada, and this is my password',
    meaning:
      'The password goes from Ada’s browser straight to Acme ID, which can tell whether it is hers. Whoever asked for permission is not on this path, and that is the point of the whole journey.',
    delivery: 'Ada’s sign-in',
    carries: ['login', 'password'],
    spec: rfc(6749, '3.1'),
  },
  'consent-redirect': {
    title: 'Now it is up to Ada',
    meaning:
      'Acme ID knows that it is Ada. Being signed in is not the same as saying yes, so it sends her browser to a second page. How a server asks for consent is its own affair too.',
    delivery: 'redirect to the consent page',
    carries: ['_interaction'],
    spec: rfc(6749, '4.1.1'),
  },
  'consent-page-request': {
    title: 'What is it that I am asked?',
    meaning:
      'The browser asks for the consent page. Again a cookie ties it to the question that waits. OAuth says nothing about this step.',
    delivery: 'request for the consent page',
    carries: ['_interaction'],
    spec: rfc(6749, '4.1.1'),
  },
  'consent-page': {
    title: 'Will you allow this?',
    meaning:
      'Acme ID tells Ada who is asking and for what. She can say no, and it costs her nothing: whoever asked hears about it, and gets nothing.',
    delivery: 'consent page to Ada',
    carries: [],
    spec: rfc(6749, '4.1.1'),
  },
  'consent-submission': {
    title: 'This is my decision',
    meaning:
      'Ada’s answer goes to Acme ID. If it is a yes, Acme ID writes down what she allowed and to whom: that record is called a grant.',
    delivery: 'Ada’s decision',
    carries: ['decision'],
    spec: rfc(6749, '4.1.1'),
  },
  'resume-redirect': {
    title: 'Good. Back to where we were',
    meaning:
      'Ada has answered the page, and Acme ID sends her browser back to the question it had put aside. A 303 makes the browser come with a plain GET, so that the form she just filled in is not sent on with it.',
    delivery: 'redirect back to the request',
    carries: [],
    spec: rfc(9700, '4.12'),
  },
  'resume-request': {
    title: 'Let us go on with the question',
    meaning:
      'The browser is back, and a cookie shows that it is the one that left. Acme ID looks at what is still missing: another page for Ada, or nothing at all, and then the answer can go out. OAuth leaves this step open.',
    delivery: 'return to the request',
    carries: ['_interaction_resume'],
    spec: rfc(6749, '3.1'),
  },
} satisfies Partial<Record<MessageKind, MessageWords>>
