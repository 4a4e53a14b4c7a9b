import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/lib/port.mjs'
import { serve } from '../../scripts/lib/serve.mjs'
import { expect, test } from './support/test'

test('a run goes on at the same step after its server was killed', async ({ request }) => {
  test.setTimeout(120_000)
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'claimcheck-restart-'))
  const port = await freePort()
  const before = await serve(port, { DATA_DIR })
  const started = await request.post(`${before.url}/api/runs`, { data: { flow: 'authorization-code' } })
  const { id } = await started.json()
  let from = 0
  for (const at of [1, 2, 3]) {
    const run = await (await request.get(`${before.url}/api/runs/${id}`)).json()
    const answer = await request.post(`${before.url}/api/runs/${id}/steps`, {
      data: { from, action: run.steps.at(-1).next },
    })
    from = (await answer.json()).steps.at(-1).id
    expect(from).toBe(at)
  }
  const asked = await (await request.get(`${before.url}/api/runs/${id}`)).json()
  await before.stop('SIGKILL')

  const after = await serve(port, { DATA_DIR })
  try {
    expect(await (await request.get(`${after.url}/api/runs/${id}`)).json()).toEqual(asked)
    const rest = await request.post(`${after.url}/api/runs/${id}/steps`, { data: { from, play: 'end' } })
    expect((await rest.json()).steps.at(-1).delivered.kind).toBe('photos-page')
  } finally {
    await after.stop()
    rmSync(DATA_DIR, { recursive: true, force: true })
  }
})
