import { Fragment } from 'react'
import { PartyIcon } from '@/components/picture/party-icon'
import { partyColors } from '@/components/stage/party-look'
import { nameOf, roleOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { storyWords as words } from '@/content/labels/story'
import { stageWords } from '@/content/words/stage'
import type { ToldBeat } from '@/lib/play/beats'
import type { PartyId } from '@/lib/world/message'
import styles from './beat-route.module.css'

/** From whom to whom it goes, and whether through Ada's browser. */
export function BeatRoute({ stage: { run }, told }: { readonly stage: Stage; readonly told: ToldBeat }) {
  const way = wayOf(told)
  const channel = told.key?.channel ?? 'front'
  return (
    <>
      <p className={styles.route}>
        {way.map((party, index) => (
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
        {words[channel]}
      </p>
    </>
  )
}

/** Along its arrows, as far as they go on from one another: there and back is there. */
function wayOf({ legs, key }: ToldBeat): (PartyId | null)[] {
  const messages = legs.map(({ message }) => message)
  const [first] = messages
  if (!first) return key ? [key.from, key.to] : []
  const way: (PartyId | null)[] = [first.from, first.to]
  for (const { from, to } of messages.slice(1)) if (from === way.at(-1) && !way.includes(to)) way.push(to)
  return way
}
