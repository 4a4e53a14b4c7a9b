/** What a flow does next by default: deliver what is in flight, else what the person would do on the open page. */
import type { Flow } from '@/content/types'
import type { MessageKind } from '../world/kinds'
import type { Action, StepView } from '../world/run'

/** The default action after the last of these steps, or `null` at the end of the story. */
export function nextAction(
  flow: Flow,
  path: readonly Pick<StepView, 'delivered' | 'inFlight' | 'screens'>[],
): Action | null {
  const message = path.at(-1)?.inFlight.at(-1)
  if (message !== undefined) return { type: 'deliver', message }
  const kind = openPageKind(path, 'browser')
  const next = kind && flow.acts[kind]
  return next ? { type: 'act', browser: next.browser, act: next.act } : null
}

/** The kind of the page that is open, or `null` while the browser waits for one. */
function openPageKind(path: readonly Pick<StepView, 'delivered' | 'screens'>[], browser: string): MessageKind | null {
  const screen = path.flatMap((step) => step.screens[browser] ?? []).at(-1)
  if (!screen || screen.loading) return null
  // Before the first message the browser is open on the client's home page.
  if (screen.page === null) return 'client-home-page'
  return path.findLast(({ delivered }) => delivered?.id === screen.page)?.delivered?.kind ?? null
}
