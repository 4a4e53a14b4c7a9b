/** How the file is laid out. */

/** Counts up with the tables, and with what the steps in them say. */
export const layout = 7

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
 * `last`: the number of the last text of a room. `changes` counts what was appended and noted, for those who watch.
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
CREATE TABLE IF NOT EXISTS rooms (
  code TEXT PRIMARY KEY,
  head TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  last INTEGER NOT NULL DEFAULT 0,
  changes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX IF NOT EXISTS rooms_by_expiry ON rooms (expires_at);
CREATE TABLE IF NOT EXISTS room_texts (
  code TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (code, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS room_notes (
  code TEXT NOT NULL REFERENCES rooms ON DELETE CASCADE,
  seat TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (code, seat)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
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

  removeRoom: 'DELETE FROM rooms WHERE code = ? AND expires_at <= ?',
  removeRooms:
    'DELETE FROM rooms WHERE code IN (SELECT code FROM rooms WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)',
  insertRoom: 'INSERT INTO rooms (code, head, expires_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  room: 'SELECT head FROM rooms WHERE code = ? AND expires_at > ?',
  change: 'UPDATE rooms SET last = last + ?2, changes = changes + 1 WHERE code = ?1 RETURNING last, changes',
  changes: 'SELECT changes FROM rooms WHERE code = ?',
  insertText: 'INSERT INTO room_texts (code, number, text) VALUES (?, ?, ?)',
  texts: 'SELECT text FROM room_texts WHERE code = ? AND number > ? ORDER BY number',
  note: 'INSERT INTO room_notes (code, seat, text) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text',
  notes: 'SELECT seat, text FROM room_notes WHERE code = ?',
  countRooms: 'SELECT count(*) AS count FROM rooms WHERE expires_at > ?',
  countSeats: 'SELECT count(*) AS count FROM rooms JOIN room_notes USING (code) WHERE expires_at > ?',
  keep: 'INSERT INTO kept (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING',
  kept: 'SELECT value FROM kept WHERE name = ?',
  version: 'SELECT data_version AS version FROM pragma_data_version',

  check: 'INSERT INTO checks (one, at) VALUES (1, ?1) ON CONFLICT DO UPDATE SET at = ?1 RETURNING at',
} as const
