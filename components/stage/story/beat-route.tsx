import { Fragment } from 'react'
import { PartyIcon } from '@/components/picture/party-icon'
import { partyColors } from '@/components/stage/party-look'
import { nameOf, roleOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { storyWords as words } from '@/content/labels/story'
import { stageWords } from '@/content/words/stage'
import type { ToldBeat } from '@/lib/play/beats'
import type { PartyId } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'
import { wayOf } from '@/lib/world/readings/way'
import styles from './beat-route.module.css'

/** From whom to whom it goes, and whether through Ada's browser. */
export function BeatRoute({ stage: { run, branch }, told }: { readonly stage: Stage; readonly told: ToldBeat }) {
  const along = partiesAlong(told)
  const channel = told.key?.channel ?? 'front'
  const messages = rowsOf(branch).map(({ message }) => message)
  const said = told.key ? wayOf(told.key, messages) : channel
  return (
    <>
      <p className={styles.route}>
        {along.map((party, index) => (
          <Fragment key={party}>
            {index > 0 && (
              <span>
                <span aria-hidden="true">→</span>
                <span className="sr-only">{stageWords.message.to}</span>
              </span>
            )}
            <span className={styles.chip} style={partyColors(roleOf(run, party))}>
              <PartyIcon role={roleOf(run, party)} />
              {nameOf(run, party)}
            </span>
          </Fragment>
        ))}
      </p>
      <p className={styles.channel} data-channel={channel}>
        {words[said]}
      </p>
    </>
  )
}

/** Along its arrows, as far as they go on from one another: there and back is there. */
function partiesAlong({ legs, key }: ToldBeat): (PartyId | null)[] {
  const messages = legs.map(({ message }) => message)
  const [first] = messages
  if (!first) return key ? [key.from, key.to] : []
  const way: (PartyId | null)[] = [first.from, first.to]
  for (const { from, to } of messages.slice(1)) if (from === way.at(-1) && !way.includes(to)) way.push(to)
  return way
}
