/** The answer comes back, and the cookie that would say whose it is does not. */
import type { Beat } from '../../../telling'
import { cookieLeftBehind, onServer } from '../conditions'

const lost = {
  id: 'code',
  says: 'The answer comes without the cookie',
  title: '“Here is an answer, and I cannot say for whom”',
  why: 'What a browser leaves behind, a server cannot know.',
  pause: true,
} as const satisfies Partial<Beat>

const [redirected, posted] = cookieLeftBehind

export const lostBeats: readonly Beat[] = [
  {
    ...lost,
    from: ['authorization-response', 'authorization-error-response', 'jwt-authorization-response'],
    key: 'callback-request',
    text: 'Acme ID has answered, and sends Ada’s browser back. But a page of Acme ID began this, and Photoprint’s cookie is SameSite=Strict. So the browser leaves it out. Photoprint gets an answer and cannot tell which browser had asked. It must not use that.',
    short: 'The cookie is Strict, and a page of another site began this. So the browser leaves it out.',
    legs: [
      { at: ['authorization-response', 'authorization-error-response', 'jwt-authorization-response'] },
      { at: 'callback-request' },
    ],
    when: { client: onServer, ...redirected },
  },
  {
    ...lost,
    from: 'form-post-page',
    key: 'form-post-callback',
    text: 'Acme ID has answered with a form, and Ada’s browser posts it to Photoprint. A page of another site began that POST. With such a POST the browser sends a cookie only if it is SameSite=None. Photoprint cannot tell which browser had asked, so it must not use the answer.',
    short: 'A page of another site posts the form. Only a cookie with SameSite=None would go along.',
    legs: [{ at: 'form-post-page' }, { at: 'form-post-callback' }],
    when: { client: onServer, ...posted },
  },
]
