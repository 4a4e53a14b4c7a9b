'use client'
import { useState } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { stageWords } from '@/content/words/stage'
import { bodyText, isJson, startLine } from '@/lib/world/http-text'
import type { Message } from '@/lib/world/message'
import { Highlighted } from './highlighted'
import styles from './wire.module.css'

const words = stageWords.message

/** The whole message as it stood on the wire. */
export function RawHttp({ stage, message }: { stage: Stage; message: Message }) {
  const [pretty, setPretty] = useState(true)
  const { http } = message
  const body = bodyText(http, pretty)
  return (
    <>
      <pre className={styles.wire}>
        <b className={styles.startLine}>
          <Highlighted text={startLine(http)} value={stage.followed} />
        </b>
        {http.headers.map(([name, value]) => (
          <HeaderLine key={`${name} ${value}`} name={name} value={value} followed={stage.followed} />
        ))}
        {body !== '' && (
          <span className={styles.body}>
            <Highlighted text={body} value={stage.followed} />
          </span>
        )}
      </pre>
      {isJson(http) && (
        <label className={styles.toggle}>
          <input type="checkbox" checked={pretty} onChange={(event) => setPretty(event.target.checked)} />
          {words.pretty}
        </label>
      )}
    </>
  )
}

type HeaderLineProps = { readonly name: string; readonly value: string; readonly followed: string | null }

function HeaderLine({ name, value, followed }: HeaderLineProps) {
  return (
    <span className={name === 'location' ? styles.locationLine : styles.headerLine}>
      <span className={styles.headerName}>{name}:</span> <Highlighted text={value} value={followed} />
    </span>
  )
}
