'use client'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { stageWords } from '@/content/words/stage'
import type { Field, Place } from '@/lib/world/fields'
import { isForm, isJson } from '@/lib/world/http-text'
import { type Http, header, type Message } from '@/lib/world/message'
import styles from './editor.module.css'
import { TextField } from './text-field'

const words = stageWords.editor

/** A line for a value that the message does not have yet. */
export function AddField({ message, onAdd }: { message: Message; onAdd: (field: Field) => void }) {
  const id = useId()
  const open = placesFor(message.http)
  const [place, setPlace] = useState<Place>(open[0] ?? 'header')
  const [name, setName] = useState('')
  const [value, setValue] = useState('')
  const add = () => {
    onAdd({ place, name: name.trim(), value })
    setName('')
    setValue('')
  }
  return (
    <fieldset className={styles.add}>
      <legend>{words.add}</legend>
      <label htmlFor={id}>{words.addPlace}</label>
      <Select look="bare" id={id} value={place} values={open} labels={stageWords.places} onChange={setPlace} />
      <TextField label={words.addName} value={name} onChange={setName} />
      <TextField label={words.addValue} value={value} onChange={setValue} />
      <Button look="small" className={styles.small} disabled={name.trim() === ''} onClick={add}>
        {words.addIt}
      </Button>
    </fieldset>
  )
}

/** Where this message can carry one more value. */
function placesFor(http: Http): Place[] {
  const inBody: Place[] = isJson(http) ? ['json'] : isForm(http) ? ['form'] : []
  if (http.type === 'request') return [...inBody, 'query', 'header', 'cookie']
  const inLocation: Place[] = header(http, 'location') === undefined ? [] : ['location', 'fragment']
  return [...inBody, ...inLocation, 'header', 'set-cookie']
}
