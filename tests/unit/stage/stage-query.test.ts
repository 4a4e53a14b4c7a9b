import { describe, expect, it } from 'vitest'
import { placeHref, readSettings } from '@/components/stage/stage-query'
import { authorizationCode as flow } from '@/content/flows/authorization-code'
import { defaultSettings } from '@/lib/world/settings'

describe('the settings in an address', () => {
  it('are the default where nothing is said', () => {
    expect(readSettings(flow, {})).toEqual({ settings: defaultSettings, notices: [] })
  })

  it('are read by name', () => {
    expect(readSettings(flow, { client: 'confidential', pkce: ['off', 'required'] }).settings).toEqual({
      ...defaultSettings,
      client: 'confidential',
      pkce: 'off',
    })
  })

  it('leave a notice that names the parameter where a value is none', () => {
    const { settings, notices } = readSettings(flow, { client: 'secret' })
    expect(settings).toEqual(defaultSettings)
    expect(notices.map(({ parameter }) => parameter)).toEqual(['client'])
    expect(notices[0]?.text).toContain('"secret"')
  })

  it('ignore what is no setting', () => {
    expect(readSettings(flow, { utm_source: 'x', toString: 'y' }).notices).toEqual([])
  })
})

describe('the address of a place', () => {
  const place = { flow, position: 'token-response', settings: defaultSettings }

  it('names only what differs from the default', () => {
    expect(placeHref(place)).toBe('/flows/authorization-code/token-response')
    const settings = { ...defaultSettings, accessToken: 'opaque' } as const
    expect(placeHref({ ...place, settings })).toBe('/flows/authorization-code/token-response?accessToken=opaque')
  })

  it('names the very run where one is kept', () => {
    expect(placeHref({ ...place, kept: { run: 'abc', step: 7 } })).toBe(
      '/flows/authorization-code/token-response?run=abc&step=7',
    )
  })

  it('reads back as it was written', () => {
    const settings = {
      ...defaultSettings,
      client: 'confidential',
      pkce: 'off',
      accessToken: 'opaque',
      algorithm: 'RS256',
    } as const
    const query = Object.fromEntries(new URL(placeHref({ ...place, settings }), 'https://x.test').searchParams)
    expect(readSettings(flow, query).settings).toEqual(settings)
  })
})
