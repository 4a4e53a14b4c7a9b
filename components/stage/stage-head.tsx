'use client'

import type { ReactNode } from 'react'
import { type View, ViewSwitch } from '@/components/stage/controls/view-switch'
import { ExportButton } from '@/components/stage/export/export-button'
import { SettingsControls } from '@/components/stage/settings/settings-controls'
import { controlWords } from '@/content/labels/stage'
import type { Flow } from '@/content/types'
import styles from './stage-head.module.css'
import type { Notice } from './stage-query'
import type { StageControl } from './use-stage'

type Props = {
  readonly stage: StageControl
  readonly notices: readonly Notice[]
  /** Stand among the switches of the stage itself. */
  readonly switches: ReactNode
  readonly view: View
  readonly setView: (view: View) => void
  readonly children: ReactNode
}

/** The head of the stage: the story, its switches, and whatever is put under them. */
export function StageHead({ stage, notices, switches, view, setView, children }: Props) {
  const { flow } = stage
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h1 className={styles.title}>{flow.title}</h1>
        <p className={styles.story}>{flow.story}</p>
        <div className={styles.controls}>
          <ViewSwitch view={view} setView={setView} />
          <SettingsControls stage={stage} />
          {switches}
          <ExportButton stage={stage} />
        </div>
      </div>
      <noscript>
        <p className={styles.notice}>{controlWords.noScript}</p>
      </noscript>
      {flow.legacy && <LegacyNote {...flow.legacy} />}
      {notices.map(({ parameter, text }) => (
        <p key={parameter} className={styles.notice} role="note">
          <strong>{parameter}</strong> {text}
        </p>
      ))}
      {children}
    </header>
  )
}

/** What the specs say of a flow that is only here to be recognised. */
function LegacyNote({ verdict, spec }: NonNullable<Flow['legacy']>) {
  return (
    <p className={styles.notice} role="note">
      <strong>{controlWords.legacy}</strong> {verdict}{' '}
      <a href={spec.href} className={styles.reference}>
        {spec.label}
      </a>
    </p>
  )
}
