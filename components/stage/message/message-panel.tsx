import { PanelTerms, PanelText } from '@/components/glossary/panel-terms'
import { TermText } from '@/components/glossary/term-text'
import { withTerms } from '@/components/glossary/with-terms'
import { NoteButton } from '@/components/lesson/notes/note-button'
import { lastingHref } from '@/components/stage/lasting-href'
import { partyColors } from '@/components/stage/party-look'
import { nameOf, roleOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { TakenWhatIf } from '@/components/stage/what-if/taken-what-if'
import { WhatIf } from '@/components/stage/what-if/what-if'
import { SpecLink } from '@/components/ui/spec-link'
import { stageWords } from '@/content/words/stage'
import type { Message } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'
import { wayOf } from '@/lib/world/readings/way'
import { FollowedValue } from './followed-value'
import styles from './message.module.css'
import { MessageTabs } from './message-tabs'
import { wordsOf } from './message-words'
import { panelTexts } from './panel-texts'
import { Refusal } from './refusal'

const words = stageWords.message

/** The message at the reader's place: what it means, what could be changed in it, and how it stood on the wire. */
export function MessagePanel({ stage }: { stage: Stage }) {
  return (
    <section className={styles.region} aria-label={words.region}>
      <FollowedValue stage={stage} />
      {stage.message ? <OneMessage stage={stage} message={stage.message} /> : <BeforeTheFirst stage={stage} />}
    </section>
  )
}

/** What came of a change: who refuses, in which words, and why. */
export function Outcome({ stage }: { stage: Stage }) {
  return stage.message && <OneMessage stage={stage} message={stage.message} />
}

function OneMessage({ stage, message }: { stage: Stage; message: Message }) {
  const { title, meaning, spec } = wordsOf(stage.branch, message)
  return (
    <PanelTerms texts={panelTexts(stage, message)}>
      <Route stage={stage} message={message} />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.meaning}>
        <PanelText text={meaning} /> {spec && <SpecLink spec={spec} />}
      </p>
      <Refusal stage={stage} message={message} />
      <TakenWhatIf stage={stage} />
      <WhatIf stage={stage} />
      <MessageTabs stage={stage} message={message} />
      <NoteButton
        key={message.id}
        where={() => lastingHref({ ...stage, view: undefined, tab: undefined, followed: null })}
      />
    </PanelTerms>
  )
}

function Route({ stage, message }: { stage: Stage; message: Message }) {
  const rows = rowsOf(stage.branch)
  const messages = rows.map((row) => row.message)
  const at = messages.findIndex(({ id }) => id === message.id) + 1
  return (
    <div className={styles.route}>
      <PartyChip stage={stage} party={message.from} />
      <span>
        <span aria-hidden="true">→</span>
        <span className="sr-only">{words.to}</span>
      </span>
      <PartyChip stage={stage} party={message.to} />
      <span className={styles.count}>
        {words.count(at, rows.length)} · {words.channel[wayOf(message, messages)]}
      </span>
    </div>
  )
}

function PartyChip({ stage, party }: { stage: Stage; party: string | null }) {
  return (
    <span className={styles.chip} style={partyColors(roleOf(stage.run, party))}>
      {nameOf(stage.run, party)}
    </span>
  )
}

function BeforeTheFirst({ stage }: { stage: Stage }) {
  return (
    <>
      <h2 className={styles.title}>{words.noneTitle}</h2>
      <p className={styles.meaning}>
        <TermText pieces={withTerms(stage.flow.story)} />
      </p>
      <WhatIf stage={stage} />
    </>
  )
}
