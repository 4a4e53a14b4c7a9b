'use client'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { stageWords } from '@/content/words/stage'
import type { Line } from '@/lib/world/draft'
import { flags } from '@/lib/world/set-cookie'
import styles from './editor.module.css'
import { EditorLine } from './editor-line'

const words = stageWords.editor

type OnChange = (key: string, now: string | null) => void

type Props = {
  readonly cookie: string
  /** One line for each attribute, whether the cookie has it or not. */
  readonly lines: readonly Line[]
  /** The line that the server would not take, and why. */
  readonly wrong: string | undefined
  readonly problem: string
  readonly onChange: OnChange
}

/** The attributes of a cookie that is set, one by one. */
export function CookieAttributes({ cookie, lines, wrong, problem, onChange }: Props) {
  return (
    <details className={styles.token} open={lines.some(({ key }) => key === wrong) || undefined}>
      <summary>{words.attributes(cookie)}</summary>
      <fieldset className={styles.opened}>
        <legend className="sr-only">{words.attributes(cookie)}</legend>
        {lines.map((line) => (
          <OneAttribute key={line.key} line={line} problem={line.key === wrong ? problem : null} onChange={onChange} />
        ))}
      </fieldset>
    </details>
  )
}

type OneProps = { readonly line: Line; readonly problem: string | null; readonly onChange: OnChange }

function OneAttribute({ line, problem, onChange }: OneProps) {
  const { attribute } = line
  if (attribute === undefined) return null
  if (flags.includes(attribute)) return <Flag line={line} onChange={onChange} />
  if (attribute === 'SameSite' && isOffered(line.now)) return <SameSite line={line} onChange={onChange} />
  if (line.now === null && line.was === null)
    return <Missing attribute={attribute} onAdd={() => onChange(line.key, '')} />
  return <EditorLine line={{ ...line, name: attribute }} problem={problem} onChange={onChange} />
}

type ControlProps = Omit<OneProps, 'problem'>

function Flag({ line: { key, attribute, was, now }, onChange }: ControlProps) {
  const id = useId()
  return (
    <div className={styles.line} data-changed={was !== now || undefined}>
      <label htmlFor={id}>{attribute}</label>
      <input
        id={id}
        type="checkbox"
        className={styles.flag}
        checked={now !== null}
        onChange={({ target }) => onChange(key, target.checked ? '' : null)}
      />
    </div>
  )
}

const offered = ['', 'Strict', 'Lax', 'None'] as const

function isOffered(now: string | null): boolean {
  return offered.some((each) => each.toLowerCase() === (now ?? '').toLowerCase())
}

function SameSite({ line: { key, attribute, was, now }, onChange }: ControlProps) {
  const id = useId()
  const value = offered.find((each) => each.toLowerCase() === (now ?? '').toLowerCase()) ?? ''
  return (
    <div className={styles.line} data-changed={was !== now || undefined}>
      <label htmlFor={id}>{attribute}</label>
      <Select
        look="bare"
        id={id}
        className={styles.choice}
        value={value}
        values={offered}
        labels={words.sameSite}
        onChange={(chosen) => onChange(key, chosen === '' ? null : chosen)}
      />
    </div>
  )
}

/** An attribute that the cookie does not have: a button in the place of its value. */
function Missing({ attribute, onAdd }: { readonly attribute: string; readonly onAdd: () => void }) {
  return (
    <div className={styles.line}>
      <span className={styles.name}>{attribute}</span>
      <Button look="small" className={styles.small} onClick={onAdd}>
        {words.addAttribute(attribute)}
      </Button>
    </div>
  )
}
