/** Small runs for the tests of the stage. */
import type { MessageKind } from '@/lib/world/kinds'
import type { Http, Message } from '@/lib/world/message'
import type { RunView, StepId, StepView } from '@/lib/world/run'
import { defaultSettings, virtualAddresses } from '@/lib/world/settings'

export const page: Http = { type: 'response', status: 200, headers: [['content-type', 'text/html']], body: '' }

export function request(method: string, url: string, headers: Http['headers'] = [], body = ''): Http {
  return { type: 'request', method, url, headers, body }
}

export function message(id: number, kind: MessageKind, http: Http, rest: Partial<Message> = {}): Message {
  return { id, kind, from: 'browser', to: 'client', channel: 'front', http, ...rest }
}

export function step(id: StepId, parent: StepId | null, rest: Partial<StepView> = {}): StepView {
  const empty = { sent: [], inFlight: [], notes: [], facts: {}, screens: {}, next: null, stuck: null }
  return { id, parent, at: 0, action: null, whatIf: null, delivered: null, ...empty, ...rest }
}

/** The step after `parent` in which a message is sent, and is on its way. */
export function sending(id: StepId, parent: StepId | null, sent: Message, rest: Partial<StepView> = {}): StepView {
  return step(id, parent, { sent: [sent], inFlight: [sent.id], ...rest })
}

export function run(steps: readonly StepView[]): RunView {
  const parties = [
    { id: 'browser', role: 'browser', base: null, signs: false },
    { id: 'client', role: 'client', base: virtualAddresses.client, signs: false },
    {
      id: 'authorization-server',
      role: 'authorization-server',
      base: virtualAddresses['authorization-server'],
      signs: true,
    },
  ] as const
  return { id: 'r', flow: 'f', settings: defaultSettings, createdAt: 0, expiresAt: 0, parties, steps }
}
