/** Words for the pages of Acme ID, between the question and the answer, and for its cookies. RFC 6749 §3.1 leaves the pages to the server, and no OAuth spec defines cookies (RFC 6265). */

import type { WordsOf } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { interactionTopic } from '@/lib/world/vocabulary/interaction'

export const interactionWords = {
  messages: {
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
        'Ada’s answer goes to Acme ID. If it is a yes, Acme ID writes down what she allowed and to whom, and calls that record a grant. In RFC 6749 §1.3 a grant is what the client then brings to get a token, such as the code.',
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
  },
  parameters: {
    login: {
      is: 'The name with which Ada signs in. It belongs on a page of whoever keeps her account.',
      madeBy: 'Ada.',
      checkedBy: 'Acme ID, against its accounts; without OAuth the Photo API, against its own.',
      without: 'Nobody would know whose password to expect. How a server signs people in is its own affair.',
      spec: rfc(6749, '3.1'),
    },
    password: {
      is: 'Ada’s password. It should be on its way to whoever keeps her account, and to nobody else: look who sends this message, and who gets it.',
      madeBy: 'Ada.',
      checkedBy: 'Acme ID, against Ada’s account; without OAuth the Photo API, against its own.',
      without: 'Anyone who knows Ada’s name could sign in as her, unless there were another way to tell.',
      spec: rfc(6749, '3.1'),
    },
    decision: {
      is: 'Ada’s answer to Acme ID’s question: yes or no.',
      madeBy: 'Ada, with the button she pressed.',
      checkedBy: 'Acme ID, which writes down a grant for a yes and answers access_denied to whoever asked for a no.',
      without: 'Clients could help themselves as soon as Ada is signed in, and she would never have been asked.',
      spec: rfc(6749, '4.1.1'),
    },
    _session: {
      is: 'The number of Ada’s session at Acme ID. It says nothing by itself: the session is in Acme ID’s records.',
      madeBy: 'Acme ID, at random, and anew when Ada comes back from one of its pages.',
      checkedBy: 'Acme ID, against its records, once _session.sig has shown that nobody changed it.',
      without: 'Acme ID would forget Ada between two requests, and ask for her password each time.',
      spec: rfc(6265, '8.4'),
    },
    '_session.sig': {
      is: 'A seal on the _session cookie, made with a key that only Acme ID has.',
      madeBy: 'Acme ID, from the name and value of _session.',
      checkedBy: 'Acme ID makes the seal again and compares. If it differs, _session counts as missing.',
      without: 'Acme ID would ignore _session. If it did not ask for the seal, a cookie could be changed unnoticed.',
      spec: rfc(6265, '8.6'),
    },
    _interaction: {
      is: 'Ties this browser to the question that Ada is answering on one of Acme ID’s pages. It is sent to that page only.',
      madeBy: 'Acme ID, at random.',
      checkedBy: 'Acme ID, when the page is asked for and when it is sent in.',
      without:
        'Acme ID could not tell whether the browser that answers is the one that came with the question, so it refuses.',
      spec: rfc(6265, '4.1.2.4'),
    },
    '_interaction.sig': {
      is: 'A seal on the _interaction cookie, made with a key that only Acme ID has.',
      madeBy: 'Acme ID, from the name and value of _interaction.',
      checkedBy: 'Acme ID makes the seal again and compares. If it differs, _interaction counts as missing.',
      without:
        'Acme ID would ignore _interaction. If it did not ask for the seal, a cookie could be changed unnoticed.',
      spec: rfc(6265, '8.6'),
    },
    _interaction_resume: {
      is: 'Lets this browser take up the question again after Ada has answered a page. It is sent to that one address only.',
      madeBy: 'Acme ID, at random, together with _interaction.',
      checkedBy: 'Acme ID, when the browser comes back from the page.',
      without: 'Another browser could walk in with Ada’s finished sign-in. Acme ID refuses a return without it.',
      spec: rfc(6265, '4.1.2.4'),
    },
    '_interaction_resume.sig': {
      is: 'A seal on the _interaction_resume cookie, made with a key that only Acme ID has.',
      madeBy: 'Acme ID, from the name and value of _interaction_resume.',
      checkedBy: 'Acme ID makes the seal again and compares. If it differs, _interaction_resume counts as missing.',
      without:
        'Acme ID would ignore _interaction_resume. If it did not ask for the seal, a cookie could be changed unnoticed.',
      spec: rfc(6265, '8.6'),
    },
  },
} satisfies WordsOf<typeof interactionTopic>
