'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { tokenEditorWords as words } from '@/content/labels/token-editor'
import type { TokenPart } from '@/lib/jwt/token-draft'
import styles from './editor.module.css'
import { TextField } from './text-field'

type Props = { readonly part: TokenPart; readonly onAdd: (name: string, json: string) => void }

/** A line for a member that the token does not have yet. */
export function AddMember({ part, onAdd }: Props) {
  const [name, setName] = useState('')
  const [json, setJson] = useState('')
  const isReady = name.trim() !== '' && json.trim() !== ''
  const add = () => {
    if (!isReady) return
    onAdd(name.trim(), json.trim())
    setName('')
    setJson('')
  }
  return (
    <fieldset className={styles.add}>
      <legend>{words.add[part]}</legend>
      <TextField label={words.addName} value={name} onChange={setName} onEnter={add} />
      <TextField label={words.addValue} value={json} onChange={setJson} onEnter={add} />
      <Button look="small" className={styles.small} disabled={!isReady} onClick={add}>
        {words.addIt}
      </Button>
    </fieldset>
  )
}
