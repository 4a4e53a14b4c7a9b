import { describe, expect, it } from 'vitest'
import { placeHref, readSettings } from '@/components/stage/stage-query'
import { defaultSettings } from '@/lib/world/settings'

describe('the settings in an address', () => {
  it('are the default where nothing is said', () => {
    expect(readSettings({})).toEqual({ settings: defaultSettings, notices: [] })
  })

  it('are read by name', () => {
    expect(readSettings({ client: 'confidential', pkce: ['off', 'required'] }).settings).toEqual({
      ...defaultSettings,
      client: 'confidential',
      pkce: 'off',
    })
  })

  it('leave a notice that names the parameter where a value is none', () => {
    const { settings, notices } = readSettings({ client: 'secret' })
    expect(settings).toEqual(defaultSettings)
    expect(notices.map(({ parameter }) => parameter)).toEqual(['client'])
    expect(notices[0]?.text).toContain('"secret"')
  })

  it('ignore what is no setting', () => {
    expect(readSettings({ utm_source: 'x', toString: 'y' }).notices).toEqual([])
  })
})

describe('the address of a place', () => {
  const place = { flow: 'f', position: 'token-response', settings: defaultSettings }

  it('names only what differs from the default', () => {
    expect(placeHref(place)).toBe('/flows/f/token-response')
    const settings = { ...defaultSettings, accessToken: 'opaque' } as const
    expect(placeHref({ ...place, settings })).toBe('/flows/f/token-response?accessToken=opaque')
  })

  it('names the very run where one is kept', () => {
    expect(placeHref({ ...place, kept: { run: 'abc', step: 7 } })).toBe('/flows/f/token-response?run=abc&step=7')
  })

  it('reads back as it was written', () => {
    const settings = { client: 'confidential', pkce: 'off', accessToken: 'opaque', algorithm: 'RS256' } as const
    const query = Object.fromEntries(new URL(placeHref({ ...place, settings }), 'https://x.test').searchParams)
    expect(readSettings(query).settings).toEqual(settings)
  })
})
