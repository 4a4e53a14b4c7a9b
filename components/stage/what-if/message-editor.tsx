'use client'
import { useEffect, useRef } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { tokenEditorWords } from '@/content/labels/token-editor'
import { stageWords } from '@/content/words/stage'
import type { TokenDraft } from '@/lib/jwt/token-draft'
import type { Line } from '@/lib/world/draft'
import { places } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import { AddField } from './add-field'
import { CookieAttributes } from './cookie-attributes'
import styles from './editor.module.css'
import { EditorLine } from './editor-line'
import { type SigningChoice, signingChoices } from './signing-choices'
import { TokenEditor } from './token-editor'
import { keyOfToken, useDraft } from './use-draft'

const words = stageWords.editor

/** The message in flight as fields to change by hand, its tokens too. Only what was changed is sent. */
export function MessageEditor({ stage, message }: { stage: Stage; message: Message }) {
  const form = useRef<HTMLFormElement>(null)
  const draft = useDraft(stage, message)
  const { lines, attributes, tokens, wrong } = draft
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const choices = signingChoices(stage.run, message.from)
  const acts = { onChange: draft.change, onChangeToken: draft.changeToken }
  const rest = { tokens, attributes, choices, wrong, problem: stage.problem?.detail ?? '', ...acts }
  return (
    <form ref={form} className={styles.editor} aria-label={words.label} onSubmit={draft.deliver}>
      <Lines lines={lines.filter((line) => ['method', 'url', 'status'].includes(line.in))} {...rest} />
      {draft.hasFormToMove && <FormToAddress onMove={draft.moveForm} />}
      {places.map((place) => (
        <Group key={place} label={words.groups[place]} lines={lines.filter((line) => line.in === place)} {...rest} />
      ))}
      <AddField message={message} onAdd={draft.add} />
      <RawBody lines={lines} {...rest} />
      <End draft={draft} busy={stage.busy} />
    </form>
  )
}

function End({ draft, busy }: { draft: ReturnType<typeof useDraft>; busy: boolean }) {
  const { isChanged, mistake, canDeliver, reset } = draft
  return (
    <div className={styles.end}>
      <Button look="toolPrimary" type="submit" className={styles.deliver} disabled={!canDeliver || busy}>
        {words.deliver}
      </Button>
      {isChanged ? <Reset onReset={reset} /> : <span>{words.unchanged}</span>}
      {mistake && <span className={styles.problem}>{tokenEditorWords.mistakeAt(mistake.part, mistake.name)}</span>}
    </div>
  )
}

type LinesProps = {
  readonly lines: readonly Line[]
  readonly tokens: readonly TokenDraft[]
  /** The lines of the attributes of all cookies that are set. */
  readonly attributes: readonly Line[]
  readonly choices: readonly SigningChoice[]
  /** The line or the token that the server could not accept, and why. */
  readonly wrong: string | undefined
  readonly problem: string
  readonly onChange: (key: string, now: string | null) => void
  readonly onChangeToken: (token: TokenDraft) => void
}

function Lines({ lines, ...rest }: LinesProps) {
  return lines.map((line) => <OneLine key={line.key} line={line} {...rest} />)
}

/** The way out where a method carries no body and a form is there: what a form with the method GET does. */
function FormToAddress({ onMove }: { onMove: () => void }) {
  return (
    <p className={styles.end}>
      <Button look="small" className={styles.small} onClick={onMove}>
        {words.formToAddress}
      </Button>
      {words.formStays}
    </p>
  )
}

function OneLine({ line, ...rest }: Omit<LinesProps, 'lines'> & { readonly line: Line }) {
  const { tokens, attributes, choices, wrong, problem, onChange, onChangeToken } = rest
  const token = tokens.find(({ key }) => key === line.key)
  const ofCookie = line.in === 'set-cookie' && !line.another ? attributes.filter(({ name }) => name === line.name) : []
  return (
    <>
      <EditorLine line={line} problem={line.key === wrong ? problem : null} onChange={onChange} />
      {token && (
        <TokenEditor
          token={token}
          choices={choices}
          problem={keyOfToken(token) === wrong ? problem : null}
          onChange={onChangeToken}
        />
      )}
      {line.now !== null && ofCookie.length > 0 && (
        <CookieAttributes cookie={line.name} lines={ofCookie} wrong={wrong} problem={problem} onChange={onChange} />
      )}
    </>
  )
}

function Group({ label, ...rest }: LinesProps & { readonly label: string }) {
  if (rest.lines.length === 0) return null
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <Lines {...rest} />
    </fieldset>
  )
}

/** Open where the body is neither form nor JSON: then there is no other way to change it. */
function RawBody({ lines, ...rest }: LinesProps) {
  const body = lines.filter((line) => line.in === 'body')
  const isOnlyWay = !lines.some((line) => line.in === 'form' || line.in === 'json') && body[0]?.was !== ''
  return (
    <details className={styles.raw} open={isOnlyWay}>
      <summary>{words.rawBody}</summary>
      <Lines lines={body} {...rest} />
    </details>
  )
}

function Reset({ onReset }: { onReset: () => void }) {
  return (
    <Button look="small" className={styles.small} onClick={onReset}>
      {words.reset}
    </Button>
  )
}
