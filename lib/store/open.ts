/** The one store of this process. */
import { openSqlite } from './sqlite'
import type { Store } from './store'

const sweepEvery = 10 * 60 * 1000

/** On `globalThis`, or a reload of this module would open the file twice. */
const process_ = globalThis as { claimcheckStore?: Store }

/** The store under DATA_DIR, or `.data` where that is not set. Expired runs are removed now and every ten minutes. */
export function store(): Store {
  process_.claimcheckStore ??= opened()
  return process_.claimcheckStore
}

function opened(): Store {
  const opening = openSqlite(process.env.DATA_DIR ?? '.data')
  opening.sweep(Date.now())
  setInterval(() => opening.sweep(Date.now()), sweepEvery).unref()
  return opening
}
