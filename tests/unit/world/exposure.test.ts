import { describe, expect, test } from 'vitest'
import type { Http, Message } from '@/lib/world/message'
import { exposuresOf, type Observer } from '@/lib/world/readings/exposure'
import { message, request } from '../stage/steps'

const callback = 'https://photoprint.test/callback?code=abc&state=xyz'
const page = (headers: Http['headers'] = []): Http => ({
  type: 'response',
  status: 200,
  headers: [['content-type', 'text/html'], ...headers],
  body: '<p>Hello',
})
const redirect = (location: string, headers: Http['headers'] = []): Http => ({
  type: 'response',
  status: 303,
  headers: [['location', location], ...headers],
  body: '',
})
const navigation = (id: number, url: string, headers: Http['headers'] = []) =>
  message(id, 'other-request', request('GET', url, [['accept', 'text/html'], ...headers]))
const answer = (id: number, inReplyTo: number, http: Http) =>
  message(id, 'other-response', http, { from: 'client', to: 'browser', inReplyTo })

/** What one observer sees of the message with this id: names, whether it is sure, and why. */
function seen(messages: readonly Message[], id: number, observer: Observer): string {
  const asked = messages.find((each) => each.id === id)
  const exposure = asked && exposuresOf(asked, messages).find(({ to }) => to === observer)
  const names = exposure?.sees.map(({ name }) => name).join(' ')
  return `${names}${exposure?.surely === false ? '?' : ''} (${exposure?.because})`
}

describe('an address that is opened', () => {
  const shown = [navigation(1, callback), answer(2, 1, page())]

  test('goes into the history where a page answers', () => {
    expect(seen(shown, 1, 'history')).toBe('code state (history-page)')
    expect(seen([navigation(1, callback)], 1, 'history')).toBe('code state? (history-open)')
    expect(seen([navigation(1, callback), answer(2, 1, redirect('/photos'))], 1, 'history')).toBe(
      'code state? (history-redirected)',
    )
  })

  test('is logged with its query, whoever asks', () => {
    expect(seen(shown, 1, 'logs')).toBe('code state (logs-query)')
    const back = message(1, 'other-request', request('GET', 'https://api.acme.test/?access_token=abc'), {
      channel: 'back',
    })
    expect(seen([back], 1, 'logs')).toBe('access_token (logs-query)')
    expect(seen([navigation(1, 'https://photoprint.test/photos')], 1, 'logs')).toBe(' (logs-no-query)')
  })

  test('is told to no other site, but for its origin, unless the policy of the page says so', () => {
    const withPolicy = (policy: string) => [navigation(1, callback), answer(2, 1, page([['referrer-policy', policy]]))]
    expect(seen(shown, 1, 'referer')).toBe(' (referer-origin)')
    expect(seen(withPolicy('unsafe-url'), 1, 'referer')).toBe('code state? (referer-address)')
    expect(seen(withPolicy('no-referrer, made-up'), 1, 'referer')).toBe(' (referer-none)')
    expect(seen([navigation(1, callback), answer(2, 1, redirect('/photos'))], 1, 'referer')).toBe(' (referer-no-page)')
  })

  test('can be read by the scripts of the page that answers, and by none where it redirects', () => {
    expect(seen(shown, 1, 'scripts')).toBe('code state (scripts-address)')
    expect(seen([navigation(1, callback), answer(2, 1, redirect('/photos'))], 1, 'scripts')).toBe(' (scripts-redirect)')
  })
})

describe('a form', () => {
  const http = request('POST', 'https://id.acme.test/sign-in', form, 'login=ada&password=secret')
  const submission = [message(1, 'sign-in-submission', http)]

  test('is in no history and no log; the scripts of its page saw it being filled in', () => {
    expect(seen(submission, 1, 'history')).toBe('? (history-open)')
    expect(seen(submission, 1, 'logs')).toBe(' (logs-no-query)')
    expect(seen(submission, 1, 'scripts')).toBe('login password (scripts-form)')
    expect(seen(submission, 1, 'extensions')).toBe('login password? (extensions-all)')
  })
})

describe('a redirect', () => {
  const start = navigation(1, 'https://id.acme.test/auth?state=xyz')
  const implicit = 'https://photoprint.test/cb#access_token=abc'

  test('puts what it carries where its address ends up', () => {
    const onward = [start, answer(2, 1, redirect(callback)), navigation(3, callback)]
    expect(seen(onward, 2, 'history')).toBe('code state? (history-open)')
    expect(seen(onward, 2, 'logs')).toBe(' (logs-location)')
    expect(seen([...onward, answer(4, 3, page())], 2, 'history')).toBe('code state (history-page)')
    expect(seen([...onward, answer(4, 3, page())], 2, 'scripts')).toBe('code state (scripts-address)')
  })

  test('with a fragment shows it to the history and to scripts, and to no server', () => {
    const onward = [start, answer(2, 1, redirect(implicit)), navigation(3, 'https://photoprint.test/cb')]
    const shown = [...onward, answer(4, 3, page())]
    expect(seen(shown, 2, 'history')).toBe('access_token (history-page)')
    expect(seen(shown, 2, 'scripts')).toBe('access_token (scripts-fragment)')
    expect(seen(shown, 2, 'logs')).toBe(' (logs-location)')
    expect(seen(shown, 3, 'logs')).toBe(' (logs-no-query)')
  })

  test('hands its fragment on through the next redirect, unless that one brings its own (RFC 9110 §10.2.2)', () => {
    const next = (location: string) => [
      start,
      answer(2, 1, redirect(implicit)),
      navigation(3, 'https://photoprint.test/cb'),
      answer(4, 3, redirect(location)),
      navigation(5, 'https://photoprint.test/photos'),
      answer(6, 5, page()),
    ]
    expect(seen(next('/photos'), 2, 'scripts')).toBe('access_token (scripts-fragment)')
    expect(seen(next('/photos#_'), 2, 'scripts')).toBe(' (scripts-redirect)')
  })
})

describe('a cookie', () => {
  const set = (line: string) => [navigation(1, 'https://photoprint.test/'), answer(2, 1, page([['set-cookie', line]]))]
  const sent = navigation(3, 'https://photoprint.test/photos', [['cookie', 'sid=abc']])

  test('is kept from scripts by HttpOnly, when it is set and when it is sent', () => {
    expect(seen(set('sid=abc; Path=/; HttpOnly'), 2, 'scripts')).toBe(' (scripts-page)')
    expect(seen([...set('sid=abc; httponly'), sent], 3, 'scripts')).toBe('? (scripts-open)')
    expect(seen(set('sid=abc; Path=/'), 2, 'scripts')).toBe('sid (scripts-page)')
    expect(seen([...set('sid=abc'), sent], 3, 'scripts')).toBe('sid? (scripts-open)')
  })
})

describe('a fetch by a script', () => {
  const headers = [
    ['accept', 'application/json'],
    ['authorization', 'Bearer abc'],
  ] as const
  const fetched = [
    message(1, 'api-request', request('GET', 'https://api.acme.test/photos?size=1', headers)),
    answer(2, 1, { type: 'response', status: 200, headers: [['content-type', 'application/json']], body: '{"a":"b"}' }),
  ]

  test('is in no history, and every script of the page can read it and its answer', () => {
    expect(seen(fetched, 1, 'history')).toBe(' (history-script)')
    expect(seen(fetched, 1, 'referer')).toBe(' (referer-no-page)')
    expect(seen(fetched, 1, 'scripts')).toBe('size authorization (scripts-fetch)')
    expect(seen(fetched, 2, 'scripts')).toBe('a (scripts-fetch)')
  })
})

describe('the network', () => {
  test('sees nothing of https, and everything of http', () => {
    expect(seen([navigation(1, callback)], 1, 'network')).toBe(' (network-tls)')
    const clear = [navigation(1, 'http://photoprint.test/cb?code=abc'), answer(2, 1, redirect('/x?a=b'))]
    expect(seen(clear, 1, 'network')).toBe('code (network-clear)')
    expect(seen(clear, 2, 'network')).toBe('a (network-clear)')
  })
})

const form = [
  ['accept', 'text/html'],
  ['content-type', 'application/x-www-form-urlencoded'],
] as const
