/** The API’s table of keys, in a database that is made for one question, lives in memory, and is gone after it. */
import { bounded, TooLong } from '../../bounded'
import { Refused } from '../../note'
import { keysByName } from './key-files'
import type { AtHand } from './verifier'

type Question = {
  readonly rows: readonly (readonly [string, string])[]
  readonly sql: string
  readonly values: readonly string[]
}

/** In milliseconds. */
const longest = 1500

/** The first value of the first row that a query finds in the table `keys`. @throws Refused */
export async function firstValue(at: AtHand, sql: string, ...values: readonly string[]): Promise<string> {
  const found = await bounded(ask, { rows: [...keysByName(at)], sql, values }, longest).catch((error: Error) => {
    throw refused(error)
  })
  if (found !== null) return found
  throw new Refused('no_such_key', `The table has no such key: ${sql}${values.map((each) => `, with ? = "${each}"`)}`)
}

function refused(error: Error): Refused {
  if (error instanceof TooLong) return new Refused('query_stopped', 'The query took too long, and was stopped.')
  return new Refused('query_failed', `The database refuses the query: ${error.message}.`)
}

/**
 * Runs in a thread of its own. A thread cannot be stopped while the database counts, so the database itself is kept
 * from whatever takes long or leaves memory. It may look into the table of keys, and call no function.
 */
function ask({ rows, sql, values }: Question): string | null {
  const { DatabaseSync, constants } = process.getBuiltinModule('node:sqlite')
  const database = new DatabaseSync(':memory:', { limits: { length: 10_000, sqlLength: 1000 } })
  database.exec('CREATE TABLE keys (name TEXT, value TEXT)')
  for (const row of rows) database.prepare('INSERT INTO keys VALUES (?, ?)').run(...row)
  const left: Record<number, number> = { [constants.SQLITE_SELECT]: 4, [constants.SQLITE_READ]: 4 }
  database.setAuthorizer((code, table) => {
    left[code] = (left[code] ?? 0) - 1
    const isHere = code === constants.SQLITE_SELECT || table === 'keys'
    return isHere && (left[code] ?? 0) >= 0 ? constants.SQLITE_OK : constants.SQLITE_DENY
  })
  const [value] = Object.values(database.prepare(sql).get(...values) ?? {})
  return value === undefined || value === null ? null : String(value)
}
