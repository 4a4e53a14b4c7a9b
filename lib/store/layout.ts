/** How the file is laid out. */

/** Counts up with the tables, and with what the steps in them say. */
export const layout = 6

/** Space can only be given back bit by bit where that was said before the first table. `synchronous`: docs/decisions/014. */
export const pragmas = `
PRAGMA auto_vacuum = INCREMENTAL;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA journal_size_limit = 8388608;
PRAGMA foreign_keys = ON;
`

/**
 * `steps` says how they hang together, `packs` what they say: `loose` as text, or several of them compressed together.
 * `used_at`: the minute in which the last step was added, in milliseconds since 1970.
 */
export const tables = `
CREATE TABLE IF NOT EXISTS runs (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  head TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS runs_by_expiry ON runs (expires_at);
CREATE INDEX IF NOT EXISTS runs_by_use ON runs (used_at);
CREATE TABLE IF NOT EXISTS packs (
  number INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  loose INTEGER NOT NULL,
  length INTEGER NOT NULL,
  steps BLOB NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS packs_by_run ON packs (run, loose, length);
CREATE TABLE IF NOT EXISTS steps (
  run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
  step INTEGER NOT NULL,
  parent INTEGER,
  action TEXT NOT NULL,
  what_if TEXT,
  PRIMARY KEY (run, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS checks (one INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
PRAGMA user_version = ${layout};
`

const numberOf = '(SELECT number FROM runs WHERE id = ?1)'

/** Every question that is asked of the file. */
export const statements = {
  insertRun: 'INSERT INTO runs (id, head, expires_at, used_at) VALUES (?, ?, ?, ?)',
  number: `SELECT number FROM runs WHERE id = ?1`,
  head: 'SELECT head, expires_at FROM runs WHERE id = ? AND expires_at > ?',
  use: 'UPDATE runs SET used_at = ?2 WHERE number = ?1 AND used_at < ?2',
  extend: 'UPDATE runs SET expires_at = ?2 WHERE number = ?1 AND expires_at < ?2',

  insertStep: 'INSERT INTO steps (run, step, parent, action, what_if) VALUES (?, ?, ?, ?, ?)',
  children: `SELECT step, action, what_if FROM steps WHERE run = ${numberOf} AND parent IS ?2 ORDER BY step`,
  nextId: `SELECT max(step) + 1 AS next FROM steps WHERE run = ${numberOf}`,
  path: `
    WITH RECURSIVE path (run, step, parent, depth) AS (
      SELECT run, step, parent, 0 FROM steps WHERE run = ${numberOf} AND step = ?2
      UNION ALL
      SELECT s.run, s.step, s.parent, p.depth + 1 FROM path p JOIN steps s ON s.run = p.run AND s.step = p.parent
    )
    SELECT step FROM path ORDER BY depth DESC`,

  insertPack: 'INSERT INTO packs (run, loose, length, steps) VALUES (?, ?, ?, ?)',
  looseBytes: 'SELECT sum(length) AS sum FROM packs WHERE run = ? AND loose = 1',
  packCount: 'SELECT count(*) AS count FROM packs WHERE run = ? AND loose = 0',
  ownPacks: 'SELECT loose, steps FROM packs WHERE run = ?1 AND loose >= ?2 ORDER BY number',
  removePacks: 'DELETE FROM packs WHERE run = ?1 AND loose >= ?2',
  packs: `SELECT loose, steps FROM packs WHERE run = ${numberOf} ORDER BY number`,
  bytes: `SELECT sum(length) AS sum FROM packs WHERE run = ${numberOf}`,

  expired: 'SELECT number FROM runs WHERE expires_at <= ? ORDER BY expires_at LIMIT ?',
  unused: 'SELECT number FROM runs WHERE used_at <= ? AND id IS NOT ? ORDER BY used_at LIMIT ?',
  remove: 'DELETE FROM runs WHERE number = ?',
  free: 'SELECT freelist_count AS pages FROM pragma_freelist_count',

  check: 'INSERT INTO checks (one, at) VALUES (1, ?1) ON CONFLICT DO UPDATE SET at = ?1 RETURNING at',
} as const
