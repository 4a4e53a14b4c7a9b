'use client'

import { PanelTerms, PanelText } from '@/components/glossary/panel-terms'
import { TaughtInFlow } from '@/components/lesson/ways-in/taught-in-flow'
import type { Stage } from '@/components/stage/stage-model'
import { wayHref } from '@/components/stage/way-href'
import { buttonLook } from '@/components/ui/button'
import { storyWords } from '@/content/labels/story'
import type { RecapPart } from '@/content/telling'
import { rowsOf } from '@/lib/world/readings/tree'
import { settingsMeet } from '@/lib/world/settings'
import styles from './recap.module.css'

const words = storyWords.recap

/** What the run ends with: what each part was for, who would have gained without it, and where to go from here. */
export function Recap({ stage }: { readonly stage: Stage }) {
  const { flow, settings, branch } = stage
  const parts = flow.recap.parts.filter(({ when }) => settingsMeet(settings, when))
  return (
    <section className={styles.region} aria-label={words.region}>
      <h2>{flow.recap.title}</h2>
      <p className={styles.lead}>{words.lead(rowsOf(branch).length, numbers[parts.length] ?? `${parts.length}`)}</p>
      <table className={styles.parts}>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.did}</th>
            <th scope="col">{words.stops}</th>
            <th scope="col">
              <span className="sr-only">{words.without}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <PanelTerms texts={parts.flatMap(({ is, did, stops }) => [is, did, stops])}>
            {parts.map((part) => (
              <Part key={part.name} part={part} flow={flow.id} />
            ))}
          </PanelTerms>
        </tbody>
      </table>
      <h3>{words.onward}</h3>
      <ul className={styles.onward}>
        {flow.recap.onward.map(({ title, text, to }) => (
          <li key={title}>
            <a href={wayHref(flow.id, to)}>
              <b>{title}</b>
              <span className="sr-only">: </span>
              <span className={styles.about}>{text}</span>
            </a>
          </li>
        ))}
      </ul>
      <TaughtInFlow flow={flow.id} />
    </section>
  )
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'] as const

function Part({ part, flow }: { readonly part: RecapPart; readonly flow: string }) {
  const { name, is, did, stops, without } = part
  return (
    <tr>
      <th scope="row">
        {/^[a-z_]+$/.test(name) ? <code>{name}</code> : <b>{name}</b>}
        <small>
          <PanelText text={is} />
        </small>
      </th>
      <td>
        <PanelText text={did} />
      </td>
      <td className={styles.stops}>
        <PanelText text={stops} />
      </td>
      <td>
        <a href={wayHref(flow, without)} aria-label={words.withoutOf(name)} className={buttonLook.tool}>
          {words.without}
        </a>
      </td>
    </tr>
  )
}
