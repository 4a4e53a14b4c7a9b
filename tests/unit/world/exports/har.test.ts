import Ajv from 'ajv'
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json'
import addFormats from 'ajv-formats'
import schemas from 'har-schema'
import { describe, expect, test } from 'vitest'
import type { Http } from '@/lib/world/message'
import { toHar } from '@/lib/world/readings/exports/har'
import { maskRun } from '@/lib/world/readings/mask-run'
import { pathTo } from '@/lib/world/readings/tree'
import { message, request, step } from '../../stage/steps'
import { playedRun } from './fixture'

const named = (party: string | null) => party ?? 'nobody'

const validate = harValidator()

function harValidator() {
  const ajv = new Ajv({ strict: false })
  addFormats(ajv)
  ajv.addMetaSchema(draft6)
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  const validate = ajv.getSchema('har.json')
  if (!validate) throw new Error('There is no schema of HAR.')
  return validate
}

/** What is wrong with it, as the file that it will be. */
function problems(har: unknown): unknown {
  validate(JSON.parse(JSON.stringify(har)))
  return validate.errors ?? []
}

describe('a branch as HAR', () => {
  test('is checked by a schema that finds what is missing', () => {
    expect(problems({ log: { version: '1.2', entries: [{}] } })).not.toEqual([])
  })

  test('is HAR 1.2, masked or not, whichever branch', async () => {
    const { run, main, refusal } = await playedRun()
    const masked = maskRun(run)
    for (const path of [main, refusal, pathTo(masked, main.at(-1)?.id ?? 0)])
      expect(problems(toHar(path, named))).toEqual([])
  })

  test('has every request with its answer, in order', async () => {
    const { main } = await playedRun()
    const { entries } = toHar(main, named).log
    const lines = entries.map(
      ({ request, response }) => `${request.method} ${new URL(request.url).pathname} ${response.status}`,
    )
    expect(lines[0]).toBe('GET /print 303')
    expect(lines).toContain('POST /token 200')
    expect(lines).toContain('GET /jwks 200')
    expect(entries.map(({ startedDateTime }) => startedDateTime)).toEqual(
      entries.map(({ startedDateTime }) => startedDateTime).toSorted(),
    )
  })

  test('takes apart what a network panel shows: query, cookies, form and content', async () => {
    const { main } = await playedRun()
    const { entries } = toHar(main, named).log
    const ask = entries.find(({ request }) => request.url.startsWith('https://id.acme.test/auth?'))
    expect(ask?.request.queryString).toContainEqual({ name: 'client_id', value: 'photoprint' })
    expect(ask?.response.cookies[0]).toMatchObject({ name: '_interaction', httpOnly: true })
    const swap = entries.find(({ request }) => request.url.endsWith('/token'))
    expect(swap?.request.postData?.params).toContainEqual({ name: 'grant_type', value: 'authorization_code' })
    expect(swap?.response.content.text).toContain('access_token')
    expect(swap?.response.content.size).toBe(swap?.response.bodySize)
  })

  test('puts a page and the redirects that led to it together, and the back channel on no page', async () => {
    const { main } = await playedRun()
    const { entries, pages } = toHar(main, named).log
    const onFirst = entries.filter(({ pageref }) => pageref === pages[0]?.id)
    expect(onFirst.length).toBeGreaterThan(2)
    expect(
      onFirst
        .map(({ response }) => response.status)
        .slice(0, -1)
        .every((status) => status >= 300 && status < 400),
    ).toBe(true)
    expect(pages[0]?.title).toBe(onFirst.at(-1)?.request.url)
    expect(entries.filter(({ request }) => request.url.endsWith('/token')).map(({ pageref }) => pageref)).toEqual([
      undefined,
    ])
  })

  test('says of a request without an answer that there is none', () => {
    const sent = message(1, 'other-request', request('GET', 'https://evil.test/?a={b}|"<c>"&d=%'), { to: null })
    const har = toHar([step(0, null, { sent: [sent], inFlight: [1] })], named)
    expect(problems(har)).toEqual([])
    expect(har.log.entries[0]).toMatchObject({ time: 0, response: { status: 0, bodySize: -1 } })
  })

  test('is HAR 1.2 whatever a message says', () => {
    const odd: Http = {
      type: 'response',
      status: 302,
      headers: [
        ['set-cookie', 'a=b; expires=never'],
        ['set-cookie', '=x'],
        ['location', 'not an address'],
        ['set-cookie', 'c=d; Expires=Fri, 31 Dec 9999 23:59:59 GMT'],
      ],
      body: '\u0000\ud800',
    }
    const asked = message(1, 'other-request', request('POST', 'https://a.test/ü?ü#ü', [['content-type', 'x']], '{}'))
    const answered = message(2, 'other-response', odd, { inReplyTo: 1, from: 'client', to: 'browser' })
    const path = [step(0, null, { sent: [asked] }), step(1, 0, { at: 5, delivered: asked, sent: [answered] })]
    expect(problems(toHar(path, named))).toEqual([])
  })
})
