import { TermText } from '@/components/glossary/term-text'
import { peopleIds, withTerms } from '@/components/glossary/with-terms'
import { PartyIcon } from '@/components/picture/party-icon'
import { partyColors } from '@/components/stage/party-look'
import { castOf, termOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { storyWords as words } from '@/content/labels/story'
import styles from './first-frame.module.css'
import panel from './story-panel.module.css'

/** Before anything has happened: the question, and who is who. */
export function FirstFrame({ stage: { flow, run } }: { readonly stage: Stage }) {
  return (
    <>
      <h2 className={panel.title}>{flow.opening.question}</h2>
      <p className={`${panel.text} ${styles.text}`}>
        <TermText pieces={withTerms(flow.opening.text, new Set(peopleIds))} />
      </p>
      <ul className={styles.cast} aria-label={words.cast}>
        {run.parties.map(({ id, role }) => {
          const line = flow.opening.cast?.[id] ?? castOf(run, id)
          return (
            <li key={id} style={partyColors(role)}>
              <span className={styles.tile} aria-hidden="true">
                <PartyIcon role={role} />
              </span>
              <div>
                <p>
                  <b>{line?.who}</b> {line?.is}
                </p>
                <small>{termOf(run, id)}</small>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
