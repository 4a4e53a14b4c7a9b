import { ValueButton } from '@/components/stage/message/value-button'
import { partyColors } from '@/components/stage/party-look'
import { nameOf, roleOf } from '@/components/stage/party-names'
import { RegionHeading } from '@/components/stage/region-heading'
import type { Stage } from '@/components/stage/stage-model'
import { stageWords } from '@/content/words/stage'
import type { PartyId } from '@/lib/world/message'
import { factsAt, type KnownFact } from '@/lib/world/readings/tree'
import styles from './facts.module.css'

const words = stageWords.knows

/** Who knows what: what each party knows at this step, and what of it is new. */
export function WhoKnowsWhat({ stage }: { stage: Stage }) {
  const facts = factsAt(stage.path)
  return (
    <section className={styles.region} aria-labelledby="who-knows-what">
      <RegionHeading id="who-knows-what">{words.heading}</RegionHeading>
      <div className={styles.cards}>
        {stage.run.parties.map(({ id }) => (
          <PartyCard key={id} stage={stage} party={id} facts={facts[id] ?? []} />
        ))}
      </div>
    </section>
  )
}

function PartyCard({ stage, party, facts }: { stage: Stage; party: PartyId; facts: readonly KnownFact[] }) {
  return (
    <div className={styles.card} style={partyColors(roleOf(stage.run, party))}>
      <h3 className={styles.name}>{nameOf(stage.run, party)}</h3>
      {facts.length === 0 ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <dl className={styles.facts}>
          {facts.map((fact) => (
            <FactRow key={`${fact.name} ${fact.value}`} stage={stage} fact={fact} />
          ))}
        </dl>
      )}
    </div>
  )
}

function FactRow({ stage, fact }: { stage: Stage; fact: KnownFact }) {
  return (
    <div className={styles.fact} data-new={fact.isNew || undefined}>
      <dt title={fact.name}>
        {fact.name}
        {fact.isNew && <span className="sr-only"> ({words.isNew})</span>}
      </dt>
      <dd>
        <ValueButton stage={stage} name={fact.name} value={fact.value} short />
      </dd>
    </div>
  )
}
