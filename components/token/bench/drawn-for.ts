import { type ComponentType, memo } from 'react'
import type { Bench } from './bench-model'

type Needs<Name extends keyof Bench> = { readonly bench: Pick<Bench, Name> }

/** A stretch of the bench that is drawn anew only when one of these has changed, and that gets to see no more than these. */
export function drawnFor<Name extends keyof Bench>(names: readonly Name[], component: ComponentType<Needs<Name>>) {
  return memo(component, (before, after) => names.every((name) => before.bench[name] === after.bench[name]))
}
