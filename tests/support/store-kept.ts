/** Runs and steps to be kept, for tests of what keeps them. */
import type { KeptStep, RunHead } from '@/lib/store/store'
import type { StepView } from '@/lib/world/run'
import { defaultSettings } from '../../lib/world/settings'

export const head: RunHead = { id: 'r', flow: 'f', settings: defaultSettings, createdAt: 1000, expiresAt: 2000 }

/** A step that can be told from every other. `more`: what else its world has in it. */
export function kept(id: number, parent: number | null, more: unknown = id): KeptStep {
  return {
    view: view(id, parent),
    change: parent === null ? { is: { id, more } } : { in: { more: { is: more } }, gone: [] },
  }
}

function view(id: number, parent: number | null): StepView {
  const action = parent === null ? null : ({ type: 'deliver', message: id } as const)
  const empty = { delivered: null, sent: [], inFlight: [], notes: [], facts: {}, screens: {}, next: null, stuck: null }
  return { id, parent, at: 1000 + id, action, whatIf: id % 2 ? 'odd' : null, ...empty }
}
