'use client'
import { useId, useState } from 'react'
import { tokenEditorWords as words } from '@/content/labels/token-editor'
import { addMember, changeMember, mistakesIn, type TokenDraft, type TokenPart } from '@/lib/jwt/token-draft'
import { AddMember } from './add-member'
import styles from './editor.module.css'
import { EditorLine } from './editor-line'
import type { SigningChoice } from './signing-choices'

type Props = {
  readonly token: TokenDraft
  readonly choices: readonly SigningChoice[]
  /** Why the server would not take it; `null` where nothing is wrong with it. */
  readonly problem: string | null
  readonly onChange: (token: TokenDraft) => void
}

/** A token of the message, opened: what it says, member by member, and who signs it. */
export function TokenEditor(props: Props) {
  const { token, problem } = props
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className={styles.token}
      open={isOpen || problem !== null}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.open(token.in === 'body' ? words.body : token.name, token.in !== 'header')}</summary>
      <div className={styles.opened}>
        <p>{words.hint}</p>
        <Part part="header" {...props} />
        <Part part="payload" {...props} />
        <Signature {...props} />
      </div>
    </details>
  )
}

function Part({ part, token, onChange }: Props & { readonly part: TokenPart }) {
  const mistakes = mistakesIn(token).filter((mistake) => mistake.part === part)
  const lines = token[part].filter(({ was, now }) => was !== null || now !== null)
  return (
    <fieldset className={styles.group}>
      <legend>{words.parts[part]}</legend>
      {lines.map((line) => {
        const mistake = mistakes.find(({ key }) => key === line.key)
        return (
          <EditorLine
            key={line.key}
            line={line}
            problem={mistake ? words.mistakes[mistake.is] : null}
            onChange={(key, now) => onChange(changeMember(token, part, key, now))}
          />
        )
      })}
      <AddMember part={part} onAdd={(name, json) => onChange(addMember(token, part, name, json))} />
    </fieldset>
  )
}

function Signature({ token, choices, problem, onChange }: Props) {
  const id = useId()
  return (
    <div className={styles.add}>
      <label htmlFor={id}>{words.signature}</label>
      <select
        id={id}
        value={token.sign}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          const chosen = choices.find(({ value }) => value === target.value)
          if (chosen) onChange({ ...token, sign: chosen.value })
        }}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
