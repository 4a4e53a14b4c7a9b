import { test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { settingsOf } from '@/lib/world/settings'
import { play, playWhatIf, start } from './play'
test('zz', async () => {
  const [id, settings, whatIf] = JSON.parse(process.env.ZZ ?? '[]')
  const flow = flows.find((f) => f.id === id)
  if (!flow) throw new Error('no flow')
  const s = settingsOf(flow, settings)
  const wi = flow.whatIfs.find((w) => w.id === whatIf)
  let played = wi ? await playWhatIf(wi, s, flow) : await play(await start(s, 'a seed', Date.now(), flow))
  if (process.env.ON) played = await play(played)
  for (const st of played.path.slice(Number(process.env.FROM ?? 0))) console.log(st.id, st.action?.type === 'act' ? JSON.stringify(st.action).slice(0, 160) : '', st.delivered ? `${st.delivered.from}>${st.delivered.to} ${st.delivered.kind}` : '', '|', st.notes.map((n) => `${n.refused ? '!!' : ''}${n.code}: ${n.text}`).join(' ; '), process.env.HTTP && st.delivered ? JSON.stringify(st.delivered.http).slice(0, 600) : '')
})
