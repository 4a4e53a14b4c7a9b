import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openMemory } from '@/lib/store/memory'
import { openSqlite } from '@/lib/store/sqlite'
import { describeStore } from '../../support/store-contract'

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-contract-'))
let opened = 0

afterAll(() => rmSync(folder, { recursive: true }))

describeStore('a store in memory', {
  both: () => {
    const store = openMemory()
    return [store, store]
  },
})

describeStore('a store in a SQLite file', {
  both: () => {
    const own = join(folder, String(opened++))
    return [openSqlite(own), openSqlite(own)]
  },
})
