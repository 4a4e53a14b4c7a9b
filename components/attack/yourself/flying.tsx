'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { yourselfWords as words } from '@/content/labels/attack-yourself'
import { startLine } from '@/lib/world/http-text'
import type { Message } from '@/lib/world/message'
import type { Action } from '@/lib/world/run'
import { TypedField } from './typed-field'

type Props = {
  readonly messages: readonly Message[]
  readonly mayChange: (message: Message) => boolean
  readonly busy: boolean
  readonly act: (action: Action) => Promise<void>
  readonly letAllGo: () => Promise<void>
  readonly nameOf: (party: string | null) => string
}

/** What is on its way: it can be let go, changed, or kept back. */
export function Flying({ messages, mayChange, busy, act, letAllGo, nameOf }: Props) {
  return (
    <section aria-label={words.flying} className="grid gap-3">
      <h3 className="font-bold text-xl">{words.flying}</h3>
      {messages.length === 0 && <p className="text-ink-2">{words.nothingFlying}</p>}
      <ul className="grid gap-3">
        {messages.map((message) => (
          <li key={message.id} className="grid gap-2 rounded-lg border border-new-line bg-new p-3">
            <p>
              <b>{words.message(message.id, nameOf(message.from), nameOf(message.to))}</b>{' '}
              <code className="wrap-anywhere font-mono text-small">{startLine(message.http)}</code>
            </p>
            <div>
              <Button look="small" idle={busy} onClick={() => void act({ type: 'deliver', message: message.id })}>
                {words.deliver}
              </Button>
            </div>
            {mayChange(message) && message.http.type === 'request' && (
              <Change key={message.id} id={message.id} url={message.http.url} busy={busy} act={act} />
            )}
          </li>
        ))}
      </ul>
      {messages.length > 0 && (
        <div>
          <Button look="plain" idle={busy} onClick={() => void letAllGo()}>
            {words.deliverAll}
          </Button>
        </div>
      )}
    </section>
  )
}

type ChangeProps = Pick<Props, 'busy' | 'act'> & { readonly id: number; readonly url: string }

function Change({ id, url, busy, act }: ChangeProps) {
  const [typed, setTyped] = useState(url)
  const send = () => void act({ type: 'deliver', message: id, edit: [{ in: 'url', to: typed.trim() }] })
  return (
    <details>
      <summary>{words.change}</summary>
      <TypedField label={words.address} rows={4} value={typed} onChange={setTyped} />
      <div className="mt-2">
        <Button look="small" idle={busy} onClick={send}>
          {words.changed}
        </Button>
      </div>
    </details>
  )
}
