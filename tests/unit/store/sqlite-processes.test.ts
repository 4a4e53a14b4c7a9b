import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '@/lib/store/sqlite'
import { head, kept } from '../../support/store-kept'
import { runWith } from '../../support/store-process'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-processes-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('of two processes that add forty steps at once, none loses one, and every refusal is that an id was taken', async () => {
  const store = openSqlite(folder)
  await store.create(head, [kept(0, null)])
  const code = (name: string) => `
    const refused = []
    async function add(index) {
      for (;;) {
        const id = await store.nextId('r')
        await new Promise((resolve) => setTimeout(resolve, 1))
        try { return await store.add('r', [kept(id, 0, '${name}' + index)]) }
        catch (error) { refused.push(error.code ?? String(error)) }
      }
    }
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(index)))
    await store.close()
    console.log(JSON.stringify([...new Set(refused)]))`
  const said = await Promise.all([runWith(folder, code('a')), runWith(folder, code('b'))])
  expect(said).toEqual(['["step_taken"]', '["step_taken"]'])
  const steps = await Promise.all(Array.from({ length: 40 }, async (_, at) => (await store.path('r', at + 1)).at(-1)))
  const names = steps.map((step) => JSON.stringify(step?.change))
  const each = (name: string) => Array.from({ length: 20 }, (_, at) => JSON.stringify(kept(9, 0, name + at).change))
  expect(names.toSorted()).toEqual([...each('a'), ...each('b')].toSorted())
  await store.close()
}, 30_000)

test('four processes that open an empty folder at once share one store', async () => {
  const code = (id: string) => `await store.create({ ...head, id: '${id}' }, [kept(0, null)]); await store.close()`
  const said = await Promise.all(['a', 'b', 'c', 'd'].map((id) => runWith(folder, code(id))))
  expect(said).toEqual(['', '', '', ''])
  const store = openSqlite(folder)
  expect(await Promise.all(['a', 'b', 'c', 'd'].map((id) => store.nextId(id)))).toEqual([1, 1, 1, 1])
  await store.close()
}, 30_000)

test('a step that was answered is there after its process was killed', async () => {
  const code = `
    await store.create(head, [kept(0, null)])
    for (let id = 1; id <= 30; id++) await store.add('r', [kept(id, id - 1)])
    process.kill(process.pid, 'SIGKILL')`
  await runWith(folder, code)
  const store = openSqlite(folder)
  expect(await store.path('r', 30)).toHaveLength(31)
  await store.close()
}, 30_000)
