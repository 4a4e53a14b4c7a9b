import { useId, useState } from 'react'
import { toolWords } from '@/content/labels/tokens'
import type { ReadToken } from '@/lib/jwt/reading/read-token'
import type { Bench } from './bench-model'
import inputsStyles from './inputs.module.css'
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
  const make = () => setMade({ of: fragment, link: `${location.origin}/tokens${fragment}` })
  return (
    <div className={toolsStyles.form}>
      <p>{words.lead}</p>
      {isLive && <p className={toolsStyles.warning}>{words.live}</p>}
      {keepsKey && <p className={inputsStyles.hint}>{words.withoutKey}</p>}
      {bench.from && (
        <label className={toolsStyles.row}>
          <input type="checkbox" checked={withRun} onChange={(event) => setWithRun(event.target.checked)} />
          {words.withRun}
        </label>
      )}
      <div className={toolsStyles.row}>
        <button type="button" className={isLive ? inputsStyles.button : inputsStyles.primary} onClick={make}>
          {isLive ? words.anyway : words.make}
        </button>
      </div>
      {made?.of === fragment && (
        <div className={inputsStyles.field}>
          <label htmlFor={field}>{words.link}</label>
          <input
            id={field}
            className={inputsStyles.input}
            readOnly
            value={made.link}
            onFocus={(event) => event.target.select()}
          />
          <Copy text={made.link} />
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

function Copy({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(words.copied)
    } catch {
      setSaid(words.notCopied)
    }
  }
  return (
    <p className={toolsStyles.row}>
      <button type="button" className={inputsStyles.button} onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
