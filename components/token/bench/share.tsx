import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Copy } from '@/components/ui/copy'
import { Hint, TextInput } from '@/components/ui/field'
import { routes } from '@/components/ui/routes'
import { toolWords } from '@/content/labels/tokens'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'
import type { Bench } from './bench-model'
import { isConfidential } from './key-text'
import { fragmentOf } from './link'
import toolsStyles from './tools.module.css'

const words = toolWords.share

/** A link that carries the bench in its fragment. For a token that may still be good it is made after a warning. */
export function Share({ bench }: { bench: Bench }) {
  const [made, setMade] = useState<{ readonly of: string; readonly link: string } | null>(null)
  const [withRun, setWithRun] = useState(false)
  const field = useId()
  const isLive = looksLive(bench.token)
  const keepsKey = isConfidential(bench.keys)
  const state = { ...bench, key: keepsKey ? '' : bench.key, from: withRun ? bench.from : null }
  const fragment = fragmentOf(state)
  const make = () => setMade({ of: fragment, link: `${location.origin}${routes.tokens}${fragment}` })
  return (
    <div className={toolsStyles.form}>
      <p>{words.lead}</p>
      {isLive && <p className={toolsStyles.warning}>{words.live}</p>}
      {keepsKey && <Hint>{words.withoutKey}</Hint>}
      {bench.from && (
        <label className={toolsStyles.row}>
          <input type="checkbox" checked={withRun} onChange={(event) => setWithRun(event.target.checked)} />
          {words.withRun}
        </label>
      )}
      <div className={toolsStyles.row}>
        <Button look={isLive ? 'plain' : 'primary'} onClick={make}>
          {isLive ? words.anyway : words.make}
        </Button>
      </div>
      {made?.of === fragment && (
        <div className="min-w-0">
          <label htmlFor={field} className="font-semibold">
            {words.link}
          </label>
          <TextInput id={field} look="code" readOnly value={made.link} onFocus={(event) => event.target.select()} />
          <p className={toolsStyles.row}>
            <Copy text={() => made.link} words={{ ...words, copyFailed: words.notCopied }} look="plain" />
          </p>
        </div>
      )}
    </div>
  )
}

/** Not expired, and of an issuer that is not made up (RFC 6761 §6.2 keeps "test" for that). */
function looksLive({ form, payload }: ReadToken): boolean {
  const { exp, iss } = payload ?? {}
  const isOver = typeof exp === 'number' && exp * 1000 < Date.now()
  const isMadeUp = typeof iss === 'string' && (URL.parse(iss)?.hostname.endsWith('.test') ?? false)
  return form !== 'unsecured' && !isOver && !isMadeUp
}
