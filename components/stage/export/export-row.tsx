'use client'

import { Button } from '@/components/ui/button'
import { Copy } from '@/components/ui/copy'
import { exportWords as words } from '@/content/labels/export'
import { stageWords } from '@/content/words/stage'
import styles from './export-dialog.module.css'
import type { Exported } from './export-formats'

const copyWords = stageWords.message

/** One format: what it is for, and its two ways out of the page. */
export function ExportRow({ file }: { file: Exported }) {
  const { name, about } = words.formats[file.format]
  return (
    <li>
      <h3>{name}</h3>
      <p>{about}</p>
      <div className={styles.ways}>
        <Button look="small" onClick={() => download(file)}>
          {words.download(file.file.replace(/^.*\./, '.'))}
        </Button>
        <Copy text={file.text} words={copyWords} look="small" label={`${copyWords.copy} ${name}`} />
      </div>
    </li>
  )
}

/** The browser saves what a link with `download` leads to. */
function download({ file, type, text }: Exported): void {
  const href = URL.createObjectURL(new Blob([text()], { type }))
  const link = Object.assign(document.createElement('a'), { href, download: file })
  link.click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
