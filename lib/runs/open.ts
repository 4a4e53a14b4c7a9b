/** The runs of this process. */
import 'server-only'
import { once } from '../process'
import { openStore } from '../store/open'
import { createRecent } from './recent'
import { createRuns, type Runs } from './runs'

/** How much is remembered of places that were reached lately, in bytes. */
const remembered = 20 * 1024 * 1024

/** What pages and routes work with: over the store in DATA_DIR. @throws StoreError where that cannot be opened. */
export function openRuns(): Runs {
  return once('runs', () => createRuns(openStore(), createRecent(remembered)))
}
