import { describe, expect, test } from 'vitest'
import { rowsOf } from '@/lib/world/readings/tree'
import { wayOf } from '@/lib/world/readings/way'
import { settingsOf } from '@/lib/world/settings'
import { flow, play, start } from './play'

async function waysWith(client: 'browser-app' | 'confidential') {
  const { path } = await play(await start({ ...settingsOf(flow), client }))
  const messages = rowsOf(path).map(({ message }) => message)
  return (kind: string) => [
    ...new Set(messages.filter((each) => each.kind === kind).map((each) => wayOf(each, messages))),
  ]
}

describe('the way of a message', () => {
  test('what a page’s script asks for, and is told, is not called front channel', async () => {
    const waysOf = await waysWith('browser-app')
    for (const kind of ['token-request', 'token-response', 'api-request', 'api-response', 'api-preflight-request'])
      expect([kind, waysOf(kind)]).toEqual([kind, ['script']])
    for (const kind of ['authorization-request', 'authorization-response', 'callback-request'])
      expect([kind, waysOf(kind)]).toEqual([kind, ['front']])
  })

  test('what a server asks for is on the back channel, and no script’s', async () => {
    const waysOf = await waysWith('confidential')
    expect(waysOf('token-request')).toEqual(['back'])
    expect(waysOf('api-response')).toEqual(['back'])
    expect(waysOf('authorization-response')).toEqual(['front'])
  })
})
