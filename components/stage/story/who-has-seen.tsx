import { PartyIcon } from '@/components/picture/party-icon'
import { partyColors } from '@/components/stage/party-look'
import { nameOf } from '@/components/stage/party-names'
import { RegionHeading } from '@/components/stage/region-heading'
import type { Stage } from '@/components/stage/stage-model'
import { storyWords } from '@/content/labels/story'
import { seenBy } from './seen-by'
import styles from './who-has-seen.module.css'

const words = storyWords.recap

/** Who has had which value in their hands, counted from the messages of this very run. */
export function WhoHasSeen({ stage }: { readonly stage: Stage }) {
  const seen = seenBy(stage)
  if (seen.length === 0) return null
  return (
    <section className={styles.region} aria-labelledby="who-has-seen">
      <RegionHeading id="who-has-seen">{words.seen}</RegionHeading>
      <table>
        <thead>
          <tr>
            <td />
            {stage.run.parties.map(({ id, role }) => (
              <th key={id} scope="col" style={partyColors(role)}>
                <PartyIcon role={role} />
                <span className="sr-only">{nameOf(stage.run, id)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map(({ name, parties }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {stage.run.parties.map(({ id, role }) => (
                <td key={id} style={partyColors(role)} data-has={parties.has(id) || undefined}>
                  <span className="sr-only">{parties.has(id) ? words.has : words.hasNot}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
