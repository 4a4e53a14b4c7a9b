import { handoutWords as words } from '@/content/labels/handout'
import type { Blanks } from './blanks'
import styles from './handout.module.css'
import type { Handout } from './handout-model'
import type { TriedWhatIf } from './tried-what-ifs'
import { Written } from './written'

type Props = { readonly handout: Handout; readonly blanks: Blanks }

/** What was won, and what each part of it was for. */
export function Recap({ handout: { flow, parts }, blanks }: Props) {
  return (
    <table className={styles.table} data-of="recap">
      <caption>
        <Written text={flow.recap.title} blanks={blanks} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.parts.part}</th>
          <th scope="col">{words.parts.did}</th>
          <th scope="col">{words.parts.stops}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, is, did, stops }) => (
          <tr key={name}>
            <th scope="row">
              <Written text={name} blanks={blanks} />
              <small>
                <Written text={is} blanks={blanks} />
              </small>
            </th>
            <td>
              <Written text={did} blanks={blanks} />
            </td>
            <td>
              <Written text={stops} blanks={blanks} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was tried beside the story, and who refused it. */
export function WhatIfs({ handout: { whatIfs }, blanks }: Props) {
  return (
    <ul className={styles.whatIfs}>
      {whatIfs.map((each) => (
        <li key={each.id}>
          <h3>
            <Written text={words.whatIf(each.title)} blanks={blanks} />
          </h3>
          <Outcome whatIf={each} blanks={blanks} />
          <p>
            <Written text={each.lesson} blanks={blanks} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Outcome({ whatIf: { refused }, blanks }: { readonly whatIf: TriedWhatIf; readonly blanks: Blanks }) {
  if (!refused) return <p className={styles.outcome}>{words.nobodyRefuses}</p>
  const { party, wire, log } = refused
  return (
    <>
      <p className={styles.outcome}>
        <b>{words.refuses(party)}</b>
        {wire !== null && (
          <>
            {' '}
            {words.says}{' '}
            <code>
              <Written text={wire} blanks={blanks} />
            </code>
          </>
        )}
      </p>
      {log !== null && (
        <p className={styles.log}>
          {words.log(party)} <Written text={log} blanks={blanks} />
        </p>
      )}
    </>
  )
}
