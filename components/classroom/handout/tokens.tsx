import { handoutWords as words } from '@/content/labels/handout'
import type { Blanks } from './blanks'
import styles from './handout.module.css'
import type { Handout } from './handout-model'
import type { ShownMember, ShownToken } from './shown-tokens'
import { Written } from './written'

type Props = { readonly handout: Handout; readonly blanks: Blanks }

/** Each token, decoded: a line for each member of its header and of its payload. */
export function Tokens({ handout: { tokens }, blanks }: Props) {
  if (tokens.length === 0) return <p>{words.noToken}</p>
  return tokens.map((token) => <Token key={token.kind} token={token} blanks={blanks} />)
}

function Token({ token: { kind, number, parts }, blanks }: { readonly token: ShownToken; readonly blanks: Blanks }) {
  if (!parts) return <p className={styles.opaque}>{words.opaque(number)}</p>
  return (
    <table className={styles.table} data-of="token">
      <caption>{words.token(kind, number)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.member.name}</th>
          <th scope="col">{words.member.value}</th>
          <th scope="col">{words.member.is}</th>
        </tr>
      </thead>
      <Part name="header" members={parts.header} blanks={blanks} />
      <Part name="payload" members={parts.payload} blanks={blanks} />
    </table>
  )
}

type PartProps = {
  readonly name: 'header' | 'payload'
  readonly members: readonly ShownMember[]
  readonly blanks: Blanks
}

function Part({ name, members, blanks }: PartProps) {
  return (
    <tbody>
      <tr className={styles.part}>
        <th scope="rowgroup" colSpan={3}>
          {words.part[name]}
        </th>
      </tr>
      {members.map((member) => (
        <tr key={member.name}>
          <th scope="row">
            <code>
              <Written text={member.name} blanks={blanks} />
            </code>
          </th>
          <td>
            <code>
              <Written text={member.value} blanks={blanks} />
            </code>
          </td>
          <td>
            <Written text={member.is} blanks={blanks} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}
