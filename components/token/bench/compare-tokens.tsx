import { useMemo, useState } from 'react'
import { Checkbox, LabelledArea } from '@/components/ui/field'
import { toolWords } from '@/content/labels/tokens'
import { type ComparedMember, compareTokens } from '@/lib/jwt/compare-tokens'
import { tokensInText } from '@/lib/jwt/reading/paste'
import { readToken } from '@/lib/jwt/reading/read-token'
import type { Bench } from './bench-model'
import toolsStyles from './tools.module.css'

const words = toolWords.compare

/** The token on the bench and another, claim by claim. */
export function CompareTokens({ bench }: { bench: Bench }) {
  const [text, setText] = useState('')
  const [isBrief, setBrief] = useState(false)
  const other = useMemo(() => readToken(tokensInText(text)[0]?.token ?? ''), [text])
  const members = useMemo(() => compareTokens(bench.token, other), [bench.token, other])
  const shown = members.filter(({ is }) => !isBrief || is !== 'same').slice(0, 300)
  return (
    <div className={toolsStyles.form}>
      <LabelledArea label={words.other} value={text} onChange={setText} />
      {text.trim() === '' ? null : (
        <>
          <Checkbox label={words.onlyDifferences} checked={isBrief} onChange={setBrief} />
          {members.every(({ is }) => is === 'same') ? <p>{words.identical}</p> : null}
          {shown.length > 0 && <Table members={shown} />}
        </>
      )}
    </div>
  )
}

function Table({ members }: { members: readonly ComparedMember[] }) {
  return (
    <table className={toolsStyles.compared}>
      <caption className="sr-only">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.one}</th>
          <th scope="col">{words.columns.other}</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ part, name, one, other, is }) => (
          <tr key={`${part} ${name}`} data-is={is}>
            <th scope="row">
              <code data-part={part}>{name}</code> <span>{words.is[is]}</span>
            </th>
            <td>
              <code>{(one ?? words.nothing).slice(0, 500)}</code>
            </td>
            <td>
              <code>{(other ?? words.nothing).slice(0, 500)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
