'use client'

import { type ComponentType, useState } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import styles from './export-button.module.css'
import type { ExportDialogProps } from './export-dialog'

const words = controlWords.exporting

/** Opens the export. Its code is fetched when it is asked for the first time. */
export function ExportButton({ stage }: { stage: Stage }) {
  const [Dialog, setDialog] = useState<ComponentType<ExportDialogProps> | null>(null)
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const show = async () => {
    try {
      const { ExportDialog } = await import('./export-dialog')
      setDialog(() => ExportDialog)
      setOpen(true)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Button look="tool" className="flex-none" aria-haspopup="dialog" onClick={() => void show()}>
        {words.open}
      </Button>
      <span role="status" className={styles.failed}>
        {failed && words.failed}
      </span>
      {Dialog && open && <Dialog stage={stage} onClose={() => setOpen(false)} />}
    </>
  )
}
