'use client'

import { useState } from 'react'
import { Hint, LabelledSelect } from '@/components/ui/field'
import type { Tool } from '@/content/attacks/lab'
import { yourselfWords as words } from '@/content/labels/attack-yourself'
import { decodedIn, looksLikeJwt } from './decoded'
import { ToolFrame } from './tool-frame'
import type { Seen, ToolProps } from './tool-props'
import { type TypedToken, tokenTyped } from './typed'
import { TypedField } from './typed-field'

type Props = ToolProps & { readonly tool: Extract<Tool, { tool: 'forge' }> }

const signs = ['nothing', 'as-it-was', 'own-key', 'secret'] as const

/** A token of Mallory’s own making. It is what it says, and good for nothing unless somebody believes it. */
export function ForgeTool({ tool, seen, busy, act }: Props) {
  const [typed, setTyped] = useState<TypedToken>(() => begunFrom(tool.from, seen))
  const [problem, setProblem] = useState<string | null>(null)
  const set = (name: 'header' | 'claims' | 'secret') => (value: string) => setTyped({ ...typed, [name]: value })
  const make = () => {
    const made = tokenTyped(typed, decodedIn(valueSeen(seen, typed.from)))
    setProblem(made.ok ? null : made.problem)
    if (made.ok) void act({ type: 'act', party: 'mallory', act: made.act })
  }
  return (
    <ToolFrame title={words.forge} submit={words.forgeNow} busy={busy} problem={problem} onSubmit={make}>
      <LabelledSelect
        label={words.from}
        look="page"
        value={typed.from}
        values={['', ...tokensIn(seen)]}
        labels={{ '': words.empty }}
        onChange={(from) => setTyped({ ...begunFrom(from, seen), sign: typed.sign, secret: typed.secret })}
      />
      <TypedField label={words.header} rows={5} value={typed.header} onChange={set('header')} />
      <TypedField label={words.claims} rows={9} value={typed.claims} onChange={set('claims')} />
      <LabelledSelect
        label={words.sign}
        look="page"
        value={typed.sign}
        values={signs}
        labels={words.signs}
        onChange={(sign) => setTyped({ ...typed, sign })}
      />
      {typed.sign === 'secret' && <TypedField label={words.secret} value={typed.secret} onChange={set('secret')} />}
      <Hint>{words.forgeHelp}</Hint>
    </ToolFrame>
  )
}

function tokensIn(seen: readonly Seen[]): string[] {
  return seen.filter(({ value }) => looksLikeJwt(value)).map(({ name }) => name)
}

function valueSeen(seen: readonly Seen[], wanted: string): string {
  return seen.find(({ name }) => name === wanted)?.value ?? ''
}

function begunFrom(from: string, seen: readonly Seen[]): TypedToken {
  const { header, claims } = decodedIn(valueSeen(seen, from))
  const isThere = tokensIn(seen).includes(from)
  const pretty = (members: object) => JSON.stringify(members, null, 2)
  return { from: isThere ? from : '', header: pretty(header), claims: pretty(claims), sign: 'as-it-was', secret: '' }
}
