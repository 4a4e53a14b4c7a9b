'use client'

import { Button } from '@/components/ui/button'
import type { Tool } from '@/content/attacks/lab'
import { yourselfWords as words } from '@/content/labels/attack-yourself'
import type { Act } from '@/lib/world/party'
import { ForgeTool } from './forge-tool'
import { BrowserTool } from './person-tools'
import { SendTool } from './send-tool'
import type { ToolProps } from './tool-props'

type Props = ToolProps & { readonly tools: readonly Tool[] }

/** All that can be done in a lab. */
export function ConsoleTools({ tools, ...props }: Props) {
  return (
    <div className="grid gap-5">
      {tools.map((tool) => (
        <OneTool key={JSON.stringify(tool)} tool={tool} {...props} />
      ))}
    </div>
  )
}

function OneTool({ tool, ...props }: ToolProps & { readonly tool: Tool }) {
  switch (tool.tool) {
    case 'send':
      return <SendTool tool={tool} {...props} />
    case 'forge':
      // What it begins with may not have been seen yet.
      return <ForgeTool key={hasSeen(props, tool.from)} tool={tool} {...props} />
    case 'browser':
    case 'lure':
      return <BrowserTool tool={tool} {...props} />
    case 'read':
      return <Press {...props} label={words.read(tool.token)} does={{ kind: 'read', token: tool.token }} />
    case 'guess':
      return <Press {...props} label={words.guess(tool.token)} does={{ kind: 'guess', token: tool.token }} />
    case 'act':
      return <Press {...props} label={tool.label} party={tool.party} does={tool.act} />
  }
}

function hasSeen({ seen }: ToolProps, wanted: string): string {
  return String(seen.some(({ name }) => name === wanted))
}

type PressProps = ToolProps & { readonly label: string; readonly party?: string; readonly does: Act }

function Press({ label, party = 'mallory', does, busy, act }: PressProps) {
  return (
    <div className="border-line border-t pt-4">
      <Button look="plain" idle={busy} onClick={() => void act({ type: 'act', party, act: does })}>
        {label}
      </Button>
    </div>
  )
}
