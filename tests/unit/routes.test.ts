import { describe, expect, test } from 'vitest'
import { flowHref, routes } from '@/components/ui/routes'
import { advice, together } from '@/content/compare/advice'
import { wrongClaims } from '@/content/compare/claims'
import { flows } from '@/content/flows/flows'
import { seen, waysIn } from '@/content/home'
import { choicesOf, type SettingName } from '@/lib/world/settings'

describe('the address of a flow', () => {
  test('names only what it is given', () => {
    expect(flowHref('implicit')).toBe('/flows/implicit')
    expect(flowHref('implicit', { run: undefined, settings: {} })).toBe('/flows/implicit')
  })

  test('names the settings, then the run and the step', () => {
    const place = { position: 'token-response', settings: { client: 'bff' }, run: 'a b', step: 0 }
    expect(flowHref('refresh', place)).toBe('/flows/refresh/token-response?client=bff&run=a+b&step=0')
  })
})

const written = [
  ...advice.map(({ href }) => href),
  ...wrongClaims.map(({ see }) => see.href),
  ...waysIn.rooms.map(({ href }) => href),
  ...Object.values(seen).flatMap((cell) => Object.values(cell).map(({ href }) => href)),
  together.link.href,
]

describe('an address that content has written in full', () => {
  test.each(written)('%s leads to a room, or to a flow that has those settings', (href) => {
    const { pathname, searchParams } = new URL(href, 'https://site.test')
    const flow = flows.find(({ id }) => pathname === flowHref(id) || pathname.startsWith(`${flowHref(id)}/`))
    if (!flow) return expect(Object.values(routes)).toContain(href)
    for (const [name, value] of searchParams) {
      expect(flow.settings).toContain(name)
      expect(choicesOf(flow, name as SettingName)).toContain(value)
    }
  })
})
