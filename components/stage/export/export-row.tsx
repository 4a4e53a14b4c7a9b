'use client'

import { useState } from 'react'
import wire from '@/components/stage/message/wire.module.css'
import { exportWords as words } from '@/content/labels/export'
import { stageWords } from '@/content/words/stage'
import styles from './export-dialog.module.css'
import type { Exported } from './export-formats'

/** One format: what it is for, and its two ways out of the page. */
export function ExportRow({ file }: { file: Exported }) {
  const { name, about } = words.formats[file.format]
  return (
    <li>
      <h3>{name}</h3>
      <p>{about}</p>
      <div className={styles.ways}>
        <button type="button" className={wire.smallButton} onClick={() => download(file)}>
          {words.download(file.file.replace(/^.*\./, '.'))}
        </button>
        <CopyFile file={file} name={name} />
      </div>
    </li>
  )
}

function CopyFile({ file, name }: { file: Exported; name: string }) {
  const [said, setSaid] = useState('')
  const { copy, copied, copyFailed } = stageWords.message
  const write = async () => {
    try {
      await navigator.clipboard.writeText(file.text())
      setSaid(copied)
    } catch {
      setSaid(copyFailed)
    }
  }
  return (
    <>
      <button type="button" className={wire.smallButton} aria-label={`${copy} ${name}`} onClick={() => void write()}>
        {copy}
      </button>
      <span role="status">{said}</span>
    </>
  )
}

/** The browser saves what a link with `download` leads to. */
function download({ file, type, text }: Exported): void {
  const href = URL.createObjectURL(new Blob([text()], { type }))
  const link = Object.assign(document.createElement('a'), { href, download: file })
  link.click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
