import type { NamedBranch } from './branch-name'

/** The two branches that stand side by side. */
export type Pair = { readonly first: NamedBranch; readonly second: NamedBranch }
