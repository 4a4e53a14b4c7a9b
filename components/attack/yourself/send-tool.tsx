'use client'

import { useState } from 'react'
import { LabelledSelect } from '@/components/ui/field'
import type { Tool } from '@/content/attacks/lab'
import { yourselfWords as words } from '@/content/labels/attack-yourself'
import { ToolFrame } from './tool-frame'
import type { ToolProps } from './tool-props'
import { requestTyped, type TypedRequest } from './typed'
import { TypedField } from './typed-field'

type Props = ToolProps & { readonly tool: Extract<Tool, { tool: 'send' }> }

/** A request of Mallory’s own, to anybody in this world. */
export function SendTool({ tool, busy, act }: Props) {
  const [typed, setTyped] = useState<TypedRequest>(() => beginning(tool))
  const [problem, setProblem] = useState<string | null>(null)
  const set = (name: keyof TypedRequest) => (value: string) => setTyped({ ...typed, [name]: value })
  const send = () => {
    const made = requestTyped(typed)
    setProblem(made.ok ? null : made.problem)
    if (made.ok) void act({ type: 'act', party: 'mallory', act: made.act })
  }
  return (
    <ToolFrame title={words.send} submit={words.sendNow} busy={busy} problem={problem} onSubmit={send}>
      <LabelledSelect
        label={words.method}
        look="page"
        value={typed.method}
        values={['GET', 'POST'] as const}
        onChange={(method) => setTyped({ ...typed, method })}
      />
      <TypedField label={words.address} value={typed.url} onChange={set('url')} />
      <TypedField label={words.authorization} value={typed.authorization} onChange={set('authorization')} />
      {typed.method === 'POST' && <TypedField label={words.form} rows={5} value={typed.form} onChange={set('form')} />}
      <TypedField label={words.headers} rows={2} value={typed.headers} onChange={set('headers')} />
    </ToolFrame>
  )
}

function beginning({ method, url, authorization = '', headers = {}, form = {} }: Props['tool']): TypedRequest {
  return { method, url, authorization, headers: lines(headers, ': '), form: lines(form, '=') }
}

function lines(pairs: Readonly<Record<string, string>>, mark: string): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}${mark}${value}`)
    .join('\n')
}
