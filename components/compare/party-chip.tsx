import type { CSSProperties } from 'react'
import { PartyIcon } from '@/components/picture/party-icon'
import { partyWords } from '@/content/words/parties'
import type { PartyRole } from '@/lib/world/message'

/** A party by its picture, its colour and its name. */
export function PartyChip({ role, name = partyWords[role].name }: { role: PartyRole; name?: string }) {
  return (
    <span
      className="inline-flex items-center gap-[0.35em] whitespace-nowrap rounded-full bg-(--party-bg) py-[0.1em] pr-[0.65em] pl-[0.5em] font-[650] text-(--party) leading-[1.45] [print-color-adjust:exact]"
      style={partyColours(role)}
    >
      <PartyIcon role={role} />
      {name}
    </span>
  )
}

/** Its two colours, by the names that styles ask for. */
export function partyColours(role: PartyRole): CSSProperties {
  return { '--party': `var(--${role})`, '--party-bg': `var(--${role}-bg)` } as CSSProperties
}
