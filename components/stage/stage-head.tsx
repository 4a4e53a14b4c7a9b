import { Abbreviated } from '@/components/glossary/abbreviated'
import { Logo } from '@/components/ui/logo'
import { routes } from '@/components/ui/routes'
import { SpecLink } from '@/components/ui/spec-link'
import { controlWords } from '@/content/labels/stage'
import { site } from '@/content/site'
import type { Flow } from '@/content/types'
import styles from './stage-head.module.css'
import type { Notice } from './stage-query'

/** The head of the stage: which story this is. Where there is little room, it is the head of the page as well. */
export function StageHead({ flow }: { readonly flow: Flow }) {
  return (
    <header className={styles.head}>
      <a href={routes.home} aria-label={site.name} className={styles.logo}>
        <Logo />
      </a>
      <h1 className={styles.title}>
        <Abbreviated text={flow.title} />
      </h1>
      <p className={styles.gist}>{flow.opening.gist}</p>
    </header>
  )
}

type NoticesProps = { readonly flow: Flow; readonly notices: readonly Notice[] }

/** What one should know of this page before anything else. */
export function Notices({ flow, notices }: NoticesProps) {
  return (
    <>
      <noscript>
        <p className={styles.notice}>{controlWords.noScript}</p>
      </noscript>
      {flow.legacy && <LegacyNote {...flow.legacy} />}
      {notices.map(({ parameter, text }) => (
        <p key={parameter} className={styles.notice} role="note">
          <strong>{parameter}</strong> {text}
        </p>
      ))}
    </>
  )
}

/** What the specs say of a flow that is only here to be recognised. */
function LegacyNote({ verdict, spec }: NonNullable<Flow['legacy']>) {
  return (
    <p className={`${styles.notice} ${styles.legacy}`} role="note">
      <strong>{controlWords.legacy}</strong> {verdict} <SpecLink spec={spec} className={styles.reference} />
    </p>
  )
}
