'use client'
import { useId, useState } from 'react'
import { stageWords } from '@/content/words/stage'
import type { Field, Place } from '@/lib/world/fields'
import { isJson } from '@/lib/world/http-text'
import { type Http, header, type Message, mediaType } from '@/lib/world/message'
import styles from './editor.module.css'

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
      <label htmlFor={`${id}-place`}>{words.addPlace}</label>
      <select
        id={`${id}-place`}
        value={place}
        onChange={(event) => setPlace(open.find((each) => each === event.target.value) ?? place)}
      >
        {open.map((each) => (
          <option key={each} value={each}>
            {stageWords.places[each]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-name`}>{words.addName}</label>
      <input
        id={`${id}-name`}
        value={name}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}-value`}>{words.addValue}</label>
      <input
        id={`${id}-value`}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="button" className={styles.small} disabled={name.trim() === ''} onClick={add}>
        {words.addIt}
      </button>
    </fieldset>
  )
}

/** Where this message can carry one more value. */
function placesFor(http: Http): Place[] {
  const inBody: Place[] = isJson(http)
    ? ['json']
    : mediaType(http) === 'application/x-www-form-urlencoded'
      ? ['form']
      : []
  if (http.type === 'request') return [...inBody, 'query', 'header', 'cookie']
  return [...inBody, ...(header(http, 'location') === undefined ? [] : (['location'] as const)), 'header', 'set-cookie']
}
