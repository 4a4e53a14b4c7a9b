/** The store in one SQLite file. Write-ahead log, so that what was answered survives a killed server. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { StepView } from '../world/run'
import type { KeptStep, RunHead, Store } from './store'

const schema = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA busy_timeout = 5000;
PRAGMA foreign_keys = ON;
CREATE TABLE IF NOT EXISTS runs (id TEXT PRIMARY KEY, head TEXT NOT NULL, expires_at INTEGER NOT NULL, bytes INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX IF NOT EXISTS runs_by_expiry ON runs (expires_at);
CREATE TABLE IF NOT EXISTS steps (
  run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  step INTEGER NOT NULL,
  parent INTEGER,
  view TEXT NOT NULL,
  change TEXT NOT NULL,
  PRIMARY KEY (run, step)
) STRICT, WITHOUT ROWID;
`

const pathQuery = `
WITH RECURSIVE path (step, parent, view, change, depth) AS (
  SELECT step, parent, view, change, 0 FROM steps WHERE run = ?1 AND step = ?2
  UNION ALL
  SELECT s.step, s.parent, s.view, s.change, p.depth + 1 FROM steps s JOIN path p ON s.run = ?1 AND s.step = p.parent
)
SELECT view, change FROM path ORDER BY depth DESC
`

type Row = Record<string, unknown>

/** Opens the store in a folder, which is made where it is missing. `:memory:` keeps it nowhere. */
export function openSqlite(folder: string): Store {
  if (folder !== ':memory:') mkdirSync(folder, { recursive: true })
  const database = new DatabaseSync(folder === ':memory:' ? folder : join(folder, 'claimcheck.sqlite'))
  dropOldLayout(database)
  database.exec(schema)
  const insertRun = database.prepare('INSERT INTO runs (id, head, expires_at) VALUES (?, ?, ?)')
  const insertStep = database.prepare('INSERT INTO steps (run, step, parent, view, change) VALUES (?, ?, ?, ?, ?)')
  const selectHead = database.prepare('SELECT head FROM runs WHERE id = ? AND expires_at > ?')
  const selectSteps = database.prepare('SELECT view FROM steps WHERE run = ? ORDER BY step')
  const selectChildren = database.prepare('SELECT view FROM steps WHERE run = ? AND parent IS ? ORDER BY step')
  const selectPath = database.prepare(pathQuery)
  const selectCount = database.prepare('SELECT count(*) AS count FROM steps WHERE run = ?')
  const selectBytes = database.prepare('SELECT bytes FROM runs WHERE id = ?')
  const addBytes = database.prepare('UPDATE runs SET bytes = bytes + ? WHERE id = ?')
  const deleteExpired = database.prepare('DELETE FROM runs WHERE expires_at <= ?')

  function insertSteps(run: string, steps: readonly KeptStep[]): void {
    let bytes = 0
    for (const { view, change } of steps) {
      const texts = [JSON.stringify(view), JSON.stringify(change)] as const
      bytes += texts[0].length + texts[1].length
      insertStep.run(run, view.id, view.parent, ...texts)
    }
    addBytes.run(bytes, run)
  }

  function together(work: () => void): void {
    database.exec('BEGIN IMMEDIATE')
    try {
      work()
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }

  return {
    create: (head, steps) =>
      together(() => {
        insertRun.run(head.id, JSON.stringify(head), head.expiresAt)
        insertSteps(head.id, steps)
      }),
    add: (run, steps) => together(() => insertSteps(run, steps)),
    head: (run, now) => parsed<RunHead>(selectHead.get(run, now), 'head'),
    steps: (run) => selectSteps.all(run).map((row) => read<StepView>(row, 'view')),
    children: (run, step) => selectChildren.all(run, step).map((row) => read<StepView>(row, 'view')),
    path: (run, step) =>
      selectPath.all(run, step).map((row) => ({ view: read(row, 'view'), change: read(row, 'change') })),
    count: (run) => Number(selectCount.get(run)?.count ?? 0),
    bytes: (run) => Number(selectBytes.get(run)?.bytes ?? 0),
    sweep: (now) => Number(deleteExpired.run(now).changes),
  }
}

/** Counts up with the schema. */
const layout = 4

/** Runs live for a day: those of an older layout are not worth moving. */
function dropOldLayout(database: DatabaseSync): void {
  const { user_version } = database.prepare('PRAGMA user_version').get() ?? {}
  if (user_version === layout) return
  database.exec(`DROP TABLE IF EXISTS steps; DROP TABLE IF EXISTS runs; PRAGMA user_version = ${layout}`)
}

function parsed<Value>(row: Row | undefined, column: string): Value | undefined {
  return row && read<Value>(row, column)
}

function read<Value>(row: Row, column: string): Value {
  return JSON.parse(String(row[column]))
}
