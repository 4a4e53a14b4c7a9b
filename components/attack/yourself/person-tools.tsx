'use client'

import { useState } from 'react'
import { PageFrame } from '@/components/stage/screens/page-frame'
import { Hint } from '@/components/ui/field'
import type { Tool } from '@/content/attacks/lab'
import { yourselfWords as words } from '@/content/labels/attack-yourself'
import { screenAt } from '@/lib/world/readings/tree'
import { ToolFrame } from './tool-frame'
import type { ToolProps } from './tool-props'
import { TypedField } from './typed-field'

type OpenProps = ToolProps & { readonly tool: Extract<Tool, { tool: 'browser' | 'lure' }> }

/** A browser: an address to open in it, and the page that is open, which can be used. */
export function BrowserTool({ tool, path, busy, act, nameOf, reactions }: OpenProps) {
  const [address, setAddress] = useState(tool.opens)
  const { party } = tool
  const isLure = tool.tool === 'lure'
  const who = nameOf(party)
  const hints = isLure ? [] : reactions.flatMap((each) => (each.party === party && each.hint ? [each.hint] : []))
  const open = () => void act({ type: 'act', party, act: { kind: 'open', address: address.trim() } })
  return (
    <div className="grid gap-3">
      <ToolFrame
        title={isLure ? words.lure : who}
        submit={isLure ? words.lureNow(who) : words.openNow}
        busy={busy}
        onSubmit={open}
      >
        <TypedField label={words.address} value={address} onChange={setAddress} />
        {hints.map((hint) => (
          <Hint key={hint}>{hint}</Hint>
        ))}
      </ToolFrame>
      <OpenPage party={party} path={path} busy={busy} act={act} nameOf={nameOf} />
    </div>
  )
}

type PageProps = Pick<ToolProps, 'path' | 'busy' | 'act' | 'nameOf'> & { readonly party: string }

/** The page is the real one, in a frame that can reach nothing. */
function OpenPage({ party, path, busy, act, nameOf }: PageProps) {
  const { html, address, loading } = screenAt(path, party)
  if (html === '') return <p className="text-ink-2 text-small">{words.blank}</p>
  return (
    <div className="min-w-0">
      <p className="wrap-anywhere font-mono text-small">{address}</p>
      <div className="relative mt-2 h-64 overflow-hidden rounded-lg border border-line-2">
        <PageFrame
          html={html}
          title={words.browserOf(nameOf(party))}
          usable={!busy && !loading}
          onAct={(what) => void act({ type: 'act', party, act: what })}
        />
      </div>
    </div>
  )
}
