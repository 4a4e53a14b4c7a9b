import { test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { settingsOf } from '@/lib/world/settings'
import { rowsOf, factsAt } from '@/lib/world/tree'
import { play, start } from './play'

const cases: [string, object][] = JSON.parse(process.env.CASES ?? '[]')
test.each(cases)('%s %o', async (id, chosen) => {
  const flow = flows.find((f) => f.id === id)!
  const { path } = await play(await start(settingsOf(flow, chosen), 'a seed', Date.now(), flow))
  for (const step of path) {
    if (step.sent.length || step.notes.length) {
      for (const n of step.notes) console.log('   ', n.refused ? 'REFUSED' : 'note', n.party, n.code, n.text.slice(0, 160))
      for (const m of step.sent) console.log(m.id, m.from, '->', m.to, m.kind, m.http.type === 'request' ? `${m.http.method} ${m.http.url.slice(0, 90)}` : m.http.status)
    }
  }
  if (process.env.FULL) for (const { message } of rowsOf(path)) if (process.env.FULL.split(',').includes(message.kind)) console.log(JSON.stringify(message, null, 1))
  console.log(JSON.stringify(factsAt(path), (k, v) => (k === 'party' || k === 'isNew' ? undefined : v)).slice(0, 3000))
  console.log(path.at(-1)?.screens.browser?.address, path.at(-1)?.screens.browser?.html?.replace(/^.*<main>/s, "").slice(0, 500))
})
