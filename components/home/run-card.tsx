'use client'

import { useMemo, useRef } from 'react'
import type { Lane } from '@/components/picture/lanes'
import { runCard as words } from '@/content/labels/home'
import type { Beat } from '@/content/telling'
import { FilmButton } from './film-button'
import { IssuedToken } from './issued-token'
import { Ladder } from './ladder'
import styles from './run-card.module.css'
import { idTokenOf, shownBeats } from './shown-run'
import { useFilm } from './use-film'
import { useWholeRun } from './use-whole-run'

type Props = {
  /** The run as far as the server has played it, as JSON: it goes on here. */
  readonly begun: string
  readonly beats: readonly Beat[]
  readonly lanes: readonly Lane[]
}

/** A run of this visitor's own: its story, which plays once by itself, and the ID token that came out of it. */
export function RunCard({ begun, beats, lanes }: Props) {
  const { run, isWhole } = useWholeRun(begun)
  const place = useRef<HTMLElement>(null)
  const shown = useMemo(() => shownBeats(run, beats, lanes), [run, beats, lanes])
  const token = useMemo(() => idTokenOf(run), [run])
  const film = useFilm(shown, isWhole, place)
  return (
    <section ref={place} aria-labelledby="run" className={styles.run}>
      <header className={styles.head}>
        <h2 id="run">
          {words.title.what}
          <span className="sr-only">{words.title.flow}</span>
          {words.title.when}
        </h2>
        <FilmButton film={film} press={film.press} />
      </header>
      <Ladder beats={shown} lanes={lanes} at={film.at} isRunning={film.isRunning} />
      <IssuedToken
        run={run}
        token={token}
        issuer={lanes.find(({ role }) => role === 'authorization-server')?.name ?? ''}
      />
    </section>
  )
}
