/** Words for the cookies. No OAuth spec defines them: each party remembers browsers in its own way (RFC 6265). */

import type { ParameterWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { ParameterName } from '@/lib/world/parameters'

export const cookieParameters = {
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
    without: 'Acme ID would ignore _interaction. If it did not ask for the seal, a cookie could be changed unnoticed.',
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
  photoprint_session: {
    is: 'The number by which Photoprint knows Ada’s browser again. What Photoprint knows about her stays with Photoprint.',
    madeBy: 'Photoprint, at random.',
    checkedBy: 'Photoprint, against its own memory. It is no concern of Acme ID’s.',
    without:
      'Photoprint could not tell which browser had asked, so it would have nothing to compare state with, and could not remember who signed in.',
    spec: rfc(6265, '8.4'),
  },
} satisfies Partial<Record<ParameterName, ParameterWords>>
