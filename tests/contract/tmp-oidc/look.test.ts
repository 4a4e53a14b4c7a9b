import { test } from 'vitest'
import { logout } from '@/content/flows/logout'
import { openidConnect } from '@/content/flows/openid-connect'
import { rowsOf } from '@/lib/world/tree'
import { settingsOf } from '@/lib/world/settings'
import { play, start } from '../play'
test.each([[logout, {}], [logout, { backchannelLogout: 'off', accessToken: 'opaque' }], [openidConnect, {}], [openidConnect, { responseType: 'hybrid', maxAge: 'on' }]] as const)('look', async (flow, chosen) => {
  const { path } = await play(await start(settingsOf(flow, chosen), 'a seed', Date.now(), flow))
  console.log(path.map((s) => [s.delivered ? `#${s.delivered.id} ${s.delivered.from}>${s.delivered.to} ${s.delivered.kind}` : JSON.stringify(s.action), ...s.notes.map((n) => `      ${n.refused ? '!' : '·'} ${n.party} ${n.code}: ${n.text}`)].join('\n')).join('\n'))
})
