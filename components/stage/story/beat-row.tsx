'use client'

import { Abbreviated } from '@/components/glossary/abbreviated'
import { BeatPicture, type Look } from '@/components/picture/beat-picture'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { storyWords as words } from '@/content/labels/story'
import type { ToldBeat } from '@/lib/play/beats'
import { BeatMessages } from './beat-messages'
import styles from './beat-row.module.css'
import { legsOf } from './story-words'
import type { Story } from './use-story'

type Props = {
  readonly told: ToldBeat
  readonly stage: Stage
  readonly story: Story
  readonly whatIfs: number
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly choose: () => void
  readonly open: (message: number) => void
}

/** One beat: what happens, how many messages that takes, and its picture. It opens to the messages. */
export function BeatRow({ told, stage, story, whatIfs, isOpen, toggle, choose, open }: Props) {
  const { number, rows } = told
  const look = lookOf(number, story)
  const isRefused = isRefusedIn(told, stage)
  return (
    <>
      <li
        className={styles.beat}
        data-look={look}
        data-reached={rows.length > 0}
        data-beat={number}
        aria-current={look === 'here' ? 'step' : undefined}
      >
        <div className={styles.words}>
          <span className={styles.number}>{number}</span>
          <div>
            <Button look="bare" className={styles.go} onClick={choose}>
              <span>
                <Abbreviated text={isRefused ? words.refused(told.beat.says) : told.beat.says} />
              </span>
            </Button>
            <p className={styles.meta}>
              <Count told={told} isOpen={isOpen} toggle={toggle} />
              {whatIfs > 0 && (
                <span className={styles.whatIfs}>
                  {told.rows.length < 2 && <span className="sr-only">, </span>}
                  {words.whatIfs(whatIfs)}
                </span>
              )}
            </p>
          </div>
        </div>
        <div className={styles.picture} data-picture={number}>
          {!(isOpen && rows.length > 1) && (
            <BeatPicture
              legs={legsOf(stage.run, told)}
              lanes={stage.run.parties.length}
              look={look}
              refused={isRefused}
            />
          )}
        </div>
      </li>
      {isOpen && <BeatMessages told={told} stage={stage} open={open} look={look} />}
    </>
  )
}

function lookOf(number: number, { number: here, over }: Story): Look {
  if (number === here && !over) return 'here'
  return number < here || over ? 'past' : 'ahead'
}

/** What was to come in this beat has not come. */
function isRefusedIn({ key, rows }: ToldBeat, { branch }: Stage): boolean {
  const messages = new Set(rows.map(({ message }) => message.id))
  return (
    rows.length > 0 &&
    key === null &&
    branch.some(({ sent, notes }) => notes.some(({ refused }) => refused) && sent.some(({ id }) => messages.has(id)))
  )
}

function Count({ told: { rows, number }, isOpen, toggle }: Pick<Props, 'told' | 'isOpen' | 'toggle'>) {
  if (rows.length < 2) return <span>{rows.length === 1 ? words.messages(1) : ' '}</span>
  return (
    <Button
      look="bare"
      className={styles.fold}
      data-many={rows.length > 3 || undefined}
      aria-expanded={isOpen}
      aria-label={words.messagesOf(rows.length, number)}
      onClick={toggle}
    >
      {words.messages(rows.length)}
    </Button>
  )
}
