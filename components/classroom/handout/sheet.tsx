import type { ReactNode } from 'react'
import { PartyIcon } from '@/components/picture/party-icon'
import { castOf } from '@/components/stage/party-names'
import { handoutWords as words } from '@/content/labels/handout'
import { Answers } from './answers'
import { Beats } from './beats'
import { type Blanks, blanksOf } from './blanks'
import styles from './handout.module.css'
import type { Handout } from './handout-model'
import { Ladder } from './ladder'
import { Recap, WhatIfs } from './recap'
import { Tokens } from './tokens'
import { Written } from './written'

/** What is printed: everything, the same with blanks and their answers behind it, or the answers alone. */
export type Shown = 'whole' | 'blanks' | 'answers'

type Props = {
  readonly handout: Handout
  readonly shown: Shown
  /** The lasting address of what it shows: at the foot of every page. */
  readonly address: string
  /** Of the session that it is part of. */
  readonly session?: string | undefined
}

/** The handout of one flow. */
export function Sheet({ handout, shown, address, session }: Props) {
  const left = blanksOf(handout)
  const { flow } = handout
  const page = `handout-${flow.id}`
  return (
    <article className={styles.sheet} aria-label={words.of(flow.title)} style={{ page }}>
      <style>{pageRule(page, address)}</style>
      {shown !== 'answers' && (
        <Story
          handout={handout}
          blanks={shown === 'blanks' ? left : []}
          isBlank={shown === 'blanks'}
          session={session}
        />
      )}
      {shown !== 'whole' && <Answers title={flow.title} blanks={left} />}
    </article>
  )
}

type StoryProps = Pick<Props, 'handout' | 'session'> & { readonly blanks: Blanks; readonly isBlank: boolean }

function Story({ handout, blanks, isBlank, session }: StoryProps) {
  const { flow, run } = handout
  return (
    <div>
      <header className={styles.head}>
        <h1>
          <Written text={flow.title} blanks={blanks} />
        </h1>
        {session !== undefined && <p className={styles.session}>{words.session(session)}</p>}
        <p className={styles.question}>
          <Written text={flow.opening.question} blanks={blanks} />
        </p>
        <p>
          <Written text={flow.opening.gist} blanks={blanks} />
        </p>
        <p className={styles.real}>
          {words.real(dateOf(run.createdAt))} {isBlank && words.blanksLead}
        </p>
      </header>
      <Cast handout={handout} blanks={blanks} />
      <Part title={words.picture} lead={words.pictureLead}>
        <Ladder handout={handout} blanks={blanks} />
      </Part>
      <Part title={words.beats}>
        <Beats handout={handout} blanks={blanks} />
      </Part>
      <Part title={words.tokens}>
        <Tokens handout={handout} blanks={blanks} />
      </Part>
      <Part title={words.recap}>
        <Recap handout={handout} blanks={blanks} />
      </Part>
      {handout.whatIfs.length > 0 && (
        <Part title={words.whatIfs}>
          <WhatIfs handout={handout} blanks={blanks} />
        </Part>
      )}
    </div>
  )
}

function Part({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  )
}

function Cast({ handout: { flow, run }, blanks }: { readonly handout: Handout; readonly blanks: Blanks }) {
  return (
    <section className={styles.section}>
      <h2>{words.cast}</h2>
      <ul className={styles.cast}>
        {run.parties.map(({ id, role }) => {
          const cast = flow.opening.cast?.[id] ?? castOf(run, id)
          return cast ? (
            <li key={id}>
              <PartyIcon role={role} />
              <span>
                <b>{cast.who}</b> <Written text={cast.is} blanks={blanks} />
              </span>
            </li>
          ) : null
        })}
      </ul>
    </section>
  )
}

function dateOf(time: number): string {
  return new Date(time).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}

/** What a page of this handout is, and what stands at its foot. A named page, for a session has several. */
function pageRule(page: string, address: string): string {
  const font = 'font-family: sans-serif; font-size: 7.5pt; color: #000'
  const text = address.replace(/["\\<\n]/g, '')
  return `@page ${page} { size: A4; margin: 11mm 13mm 14mm; @bottom-left { content: "${text}"; ${font} } @bottom-right { content: counter(page) " / " counter(pages); ${font} } }`
}
