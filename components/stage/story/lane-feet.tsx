import { type CSSProperties, useMemo } from 'react'
import { BreakableName } from '@/components/stage/message/breakable-name'
import { partyColors } from '@/components/stage/party-look'
import { nameOf, roleOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { storyWords as words } from '@/content/labels/story'
import { stageWords } from '@/content/words/stage'
import type { KnownFact } from '@/lib/world/readings/tree'
import { knownSince } from './known-since'
import styles from './lane-feet.module.css'
import { spokenOf } from './spoken-of'
import type { Story } from './use-story'

/** Who knows what, at the foot of each lane: names only, and a choice of one shows its value and where that has been. */
export function LaneFeet({ stage, story }: { readonly stage: Stage; readonly story: Story | null }) {
  const known = knownSince(stage, story)
  const spoken = useMemo(() => story && spokenOf(story.beats.map(({ beat }) => beat)), [story])
  const isStart = stage.path.length < 2
  return (
    <section className={styles.feet} data-all={story === null || undefined} aria-labelledby="who-knows-what">
      <div className={styles.lead}>
        <h2 id="who-knows-what">{stageWords.knows.heading}</h2>
        <p>{isStart ? words.nothingSent : words.howToFollow}</p>
      </div>
      <div className={styles.lanes} style={{ '--lanes': stage.run.parties.length } as CSSProperties}>
        {stage.run.parties.map(({ id }) => (
          <Foot
            key={id}
            stage={stage}
            party={id}
            facts={known[id]?.filter(({ name }) => spoken?.has(name) ?? true) ?? []}
          />
        ))}
      </div>
    </section>
  )
}

type FootProps = { readonly stage: Stage; readonly party: string; readonly facts: readonly KnownFact[] }

/** What is new comes first, and so is in sight however much somebody knows. */
function Foot({ stage, party, facts }: FootProps) {
  const inOrder = [...facts.filter(({ isNew }) => isNew), ...facts.filter(({ isNew }) => !isNew)]
  return (
    <div className={styles.foot} style={partyColors(roleOf(stage.run, party))} data-foot={party}>
      <h3 className={styles.name}>{nameOf(stage.run, party)}</h3>
      {facts.length === 0 ? (
        <p className={styles.none}>{stageWords.knows.empty}</p>
      ) : (
        <ul>
          {inOrder.map((fact) => (
            <Fact key={`${fact.name} ${fact.value}`} stage={stage} fact={fact} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** Its value shows where somebody points, and is no part of what is read out: a token has a thousand letters. */
function Fact({ stage, fact: { party, name, value, isNew } }: { readonly stage: Stage; readonly fact: KnownFact }) {
  const isFollowed = stage.followed === value
  return (
    <li data-fact={`${party} ${name}`} data-new={isNew || undefined}>
      <Button
        look="bare"
        aria-pressed={isFollowed}
        aria-label={isNew ? words.newOne(name) : name}
        onClick={() => stage.follow(isFollowed ? null : value)}
      >
        <span title={value}>
          <BreakableName name={name} />
        </span>
      </Button>
    </li>
  )
}
