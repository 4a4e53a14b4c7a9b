/** How the words of an error are known. */
import type { Matter } from './said'

/** Named groups: `expected`, `more` and `actual` are values, `now` is a clock, `claim` is a name. `read-error.ts` knows them all. */
export type Phrase = readonly [about: Matter, words: RegExp]
