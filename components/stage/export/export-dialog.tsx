'use client'

import { useId, useMemo, useState } from 'react'
import { namedBranches } from '@/components/stage/branches/branch-name'
import { useNotes } from '@/components/stage/message/use-notes'
import type { Stage } from '@/components/stage/stage-model'
import { Dialog } from '@/components/ui/dialog'
import { routes } from '@/components/ui/routes'
import { exportWords as words } from '@/content/labels/export'
import { branchesOf, rowsOf } from '@/lib/world/readings/tree'
import styles from './export-dialog.module.css'
import { diagramOf, exportsOf } from './export-formats'
import { ExportRow } from './export-row'
import { MermaidDiagram } from './mermaid-diagram'

export type ExportDialogProps = { readonly stage: Stage; readonly onClose: () => void }

/** The branch the reader is on, as files and as a diagram. It opens itself. */
export function ExportDialog({ stage, onClose }: ExportDialogProps) {
  const { flow, run, branch } = stage
  const [notes, setNotes] = useNotes(run.id)
  const [withSecrets, setWithSecrets] = useState(false)
  const secrets = withSecrets ? 'included' : 'masked'
  const leaf = branch.at(-1)?.id ?? 0
  const files = useMemo(() => exportsOf({ flow, run, leaf, notes, secrets }), [flow, run, leaf, notes, secrets])
  const branchName = useBranchName(stage)
  return (
    <Dialog
      title={words.heading}
      close={words.close}
      className={styles.dialog}
      onClose={onClose}
      foot={<a href={routes.import}>{words.openAgain}</a>}
    >
      <p className={styles.about}>{words.about(branchName, rowsOf(branch).length)}</p>
      <SecretsChoice on={withSecrets} set={setWithSecrets} />
      <ul className={styles.formats} aria-label={words.formatsLabel}>
        {files.map((file) => (
          <ExportRow key={file.format} file={file} />
        ))}
      </ul>
      <Notes text={notes} set={setNotes} />
      <Diagram run={run} leaf={leaf} />
    </Dialog>
  )
}

function useBranchName({ run, flow, branch }: Stage): string {
  const branches = useMemo(() => namedBranches(branchesOf(run), flow, run.settings), [run, flow])
  return branches.find((named) => named.branch.leaf.id === branch.at(-1)?.id)?.name ?? ''
}

function SecretsChoice({ on, set }: { on: boolean; set: (on: boolean) => void }) {
  const about = useId()
  return (
    <div className={styles.choice} data-on={on}>
      <label>
        <input type="checkbox" checked={on} aria-describedby={about} onChange={(event) => set(event.target.checked)} />
        {words.secrets.label}
      </label>
      <p id={about}>{on ? words.secrets.on : words.secrets.off}</p>
    </div>
  )
}

function Notes({ text, set }: { text: string; set: (text: string) => void }) {
  const [field, hint] = [useId(), useId()]
  return (
    <div className={styles.notes}>
      <label htmlFor={field}>{words.notes.label}</label>
      <textarea
        id={field}
        rows={4}
        value={text}
        aria-describedby={hint}
        onChange={(event) => set(event.target.value)}
      />
      <p id={hint}>{words.notes.hint}</p>
    </div>
  )
}

/** Drawn when it is asked for: what draws it is large. */
function Diagram(branch: Parameters<typeof diagramOf>[0]) {
  const [shown, setShown] = useState(false)
  return (
    <details className={styles.diagram} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{words.diagram.show}</summary>
      {shown && <MermaidDiagram text={diagramOf(branch)} />}
    </details>
  )
}
