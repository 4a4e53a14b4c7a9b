import { useState } from 'react'
import { SpecLink } from '@/components/ui/spec-link'
import { tokenPanelWords as panel } from '@/content/labels/token-panel'
import type { ClaimWords } from '@/content/types'

/** What stands behind a claim. It is made when it is asked for: a token has many claims, and few are. */
export function More({ name, words }: { readonly name: string; readonly words: ClaimWords }) {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpened((was) => was || currentTarget.open)}>
      <summary>
        {panel.more.word}
        <span className="sr-only">{panel.more.about(name)}</span>
      </summary>
      {wasOpened && <Behind words={words} />}
    </details>
  )
}

function Behind({ words: { madeBy, reliedOnBy, ifItLies, spec } }: { readonly words: ClaimWords }) {
  return (
    <>
      <p>{panel.madeBy(madeBy)}</p>
      <p>{panel.reliedOnBy(reliedOnBy)}</p>
      <p>{panel.ifItLies(ifItLies)}</p>
      <p>
        <SpecLink spec={spec} />
      </p>
    </>
  )
}
