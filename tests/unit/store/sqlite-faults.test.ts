import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSqlite } from '@/lib/store/sqlite'
import { head, kept } from '../../support/store-kept'

const steps = [kept(0, null), kept(1, 0)]

let folder: string
let file: string
const said = vi.spyOn(process.stderr, 'write')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-faults-'))
  file = join(folder, 'claimcheck.sqlite')
  said.mockReset().mockReturnValue(true)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lines = () => said.mock.calls.map(([text]) => String(text))
const aside = () => readdirSync(folder).filter((name) => name.startsWith('claimcheck.sqlite.damaged-'))

/** A file with so many runs in it, closed. */
async function filled(runs = 300, more = ''): Promise<void> {
  const store = openSqlite(folder)
  const kept_ = more ? [kept(0, null, more)] : steps
  for (let run = 0; run < runs; run++) await store.create({ ...head, id: `r${run}` }, kept_)
  await store.close()
}

function withLayout(change: (layout: number) => number): void {
  const database = new DatabaseSync(file)
  const { user_version } = database.prepare('PRAGMA user_version').get() ?? {}
  database.exec(`PRAGMA user_version = ${change(Number(user_version))}`)
  database.close()
}

describe('what is there already', () => {
  test('is all there when the file is opened again', async () => {
    await filled(3)
    const store = openSqlite(folder)
    expect(await store.path('r2', 1)).toStrictEqual(steps)
    expect(await store.head('r2', 1500)).toStrictEqual({ ...head, id: 'r2' })
    expect(lines()).toEqual([])
    await store.close()
  })

  test('is dropped, and said to be, where it is of an older layout', async () => {
    await filled(3)
    withLayout((layout) => layout - 1)
    const store = openSqlite(folder)
    expect(await store.head('r1', 1500)).toBeUndefined()
    expect(lines()).toEqual([`The runs in "${file}" are of an older version and were dropped.\n`])
    await store.create(head, steps)
    await store.close()
  })

  test('is left alone where it is of a newer layout', async () => {
    await filled(3)
    withLayout((layout) => layout + 1)
    const before = readFileSync(file)
    expect(() => openSqlite(folder)).toThrow(expect.objectContaining({ name: 'StoreError', code: 'newer_layout' }))
    expect(() => openSqlite(folder)).toThrow(/newer version of Claimcheck \(layout \d+; this one knows \d+\)/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('a damaged file', () => {
  async function beginsAnew(): Promise<void> {
    const store = openSqlite(folder)
    await store.create({ ...head, id: 'new' }, steps)
    expect(await store.steps('new')).toHaveLength(2)
    await store.close()
    expect(lines()).toEqual([expect.stringMatching(/^The runs in ".+" were damaged\. The file was moved to ".+"/)])
  }

  test('of random bytes is moved aside, said, and a new one begun', async () => {
    const bytes = Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 251))
    writeFileSync(file, bytes)
    await beginsAnew()
    expect(readFileSync(join(folder, aside()[0] ?? '')).equals(bytes)).toBe(true)
  })

  test('with overwritten pages is moved aside, said, and a new one begun', async () => {
    await filled()
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 8192, bytes.length - 4096)
    writeFileSync(file, bytes)
    await beginsAnew()
  })

  test('that was cut short is moved aside, said, and a new one begun', async () => {
    await filled()
    writeFileSync(file, readFileSync(file).subarray(0, 20_000))
    await beginsAnew()
  })

  test('is kept once: the next one takes its place', async () => {
    for (const text of ['first '.repeat(2000), 'second '.repeat(2000)]) {
      writeFileSync(file, text)
      await openSqlite(folder).close()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(aside().map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 7))).toEqual(['second '])
  })

  test('is found while it is in use: one question fails with a name, and the next is answered', async () => {
    await filled(500, randomBytes(10_000).toString('hex'))
    const store = openSqlite(folder)
    writeFileSync(file, readFileSync(file).fill(0xa5, 4096))
    const refused: unknown[] = []
    for (let run = 0; run < 500; run++) await store.steps(`r${run}`).catch(({ code }) => refused.push(code))
    expect(refused).toEqual(['storage_unavailable'])
    await store.create({ ...head, id: 'new' }, steps)
    expect(await store.steps('new')).toHaveLength(2)
    expect(aside()).toHaveLength(1)
    await store.close()
  })
})

describe('a folder that cannot be used', () => {
  test('because a file is in its place is named', () => {
    const path = join(folder, 'taken')
    writeFileSync(path, '')
    expect(() => openSqlite(path)).toThrow(expect.objectContaining({ code: 'storage_unavailable' }))
    expect(() => openSqlite(path)).toThrow(`The data folder "${path}" cannot be used: `)
    expect(() => openSqlite(join(path, 'below'))).toThrow(expect.objectContaining({ code: 'storage_unavailable' }))
  })

  test('because a folder is in the place of the file is named', () => {
    mkdirSync(file)
    expect(() => openSqlite(folder)).toThrow(expect.objectContaining({ code: 'storage_unavailable' }))
  })

  test('because it may only be read is named in one line', async () => {
    await filled(3)
    chmodSync(folder, 0o555)
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444)
    const found = opened(folder)
    chmodSync(folder, 0o755)
    expect(found).toMatch(/^storage_unavailable: The data folder ".+" cannot be used: [^\n]+$/)
  })

  test('because it was closed is named', async () => {
    const store = openSqlite(folder)
    await store.close()
    await expect(store.create(head, steps)).rejects.toMatchObject({ code: 'storage_unavailable' })
    await expect(store.close()).resolves.toBeUndefined()
  })

  test('is made again with an empty store, where it was removed while in use', async () => {
    const store = openSqlite(folder)
    await store.create(head, steps)
    rmSync(folder, { recursive: true })
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await store.head('r', 1500)).toBeUndefined()
    await store.create(head, steps)
    expect(statSync(file).size).toBeGreaterThan(0)
    await store.close()
  })
})

/** What opening says to somebody whom modes of files hold back: root is held back by none. */
function opened(path: string): string {
  const open = `
    if (process.getuid?.() === 0) process.setuid(65534)
    try { openSqlite(${JSON.stringify(path)}); console.log('opened') } catch (error) { console.log(error.code + ': ' + error.message) }`
  const code = `import { openSqlite } from './lib/store/sqlite.ts'; ${open}`
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', './tests/support/plain-node.mjs', '-e', code], {
    encoding: 'utf8',
  })
  return stdout.trim() || stderr
}
