/** Every lab in which a fault is to be found: the run shows the fault, what its words point at is there, and the right fix mends it. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { FaultLab } from '@/content/attacks/fault'
import { faultLabs } from '@/content/attacks/faults/faults'
import { story } from '@/content/story'
import { type Trial, tryFix } from '@/lib/play/trial'
import { virtualAddresses } from '@/lib/world/settings'

function trial(lab: FaultLab, chosen: FaultLab['world']): Promise<Trial> {
  return tryFix(lab, chosen, { addresses: virtualAddresses, story, seed: 'a seed', now: Date.now() })
}

/** True where nothing is wrong: what ought to come of it comes, what ought not to does not, and nobody honest is hurt. */
function isWell({ ought }: FaultLab, { attack, variants, honest }: Trial): boolean {
  const asItOught = [attack, ...variants].every(({ reachedIn }) => (reachedIn !== null) === (ought === 'succeed'))
  return asItOught && honest.every(({ reachedIn }) => reachedIn !== null)
}

describe.each(faultLabs.map((lab) => [lab.id, lab] as const))('the fault %s', (_, lab) => {
  let off: Trial
  beforeAll(async () => {
    off = await trial(lab, {})
  })

  it('is there in the run that is shown', () => {
    expect(off.attack.reachedIn !== null, JSON.stringify(off.attack.steps.flatMap(({ notes }) => notes))).toBe(
      lab.ought === 'fail',
    )
  })

  it('is shown by messages of the run', () => {
    const kinds = new Set(off.attack.steps.flatMap(({ sent }) => sent.map(({ kind }) => kind)))
    const pointed = [...lab.suspects, ...(lab.worked ?? [])].map(({ see }) => see)
    expect(
      pointed.filter((kind) => !kinds.has(kind)),
      [...kinds].join(' '),
    ).toEqual([])
  })

  it.each(lab.fixes.map((fix) => [fix.id, fix] as const))('is judged as its data says with %s', async (_id, fix) => {
    expect(isWell(lab, await trial(lab, fix.with))).toBe(fix.right)
  })

  it('has one suspect that it is, and a fix that mends it', () => {
    expect(lab.suspects.filter(({ right }) => right)).toHaveLength(1)
    expect(lab.fixes.filter(({ right }) => right)).toHaveLength(1)
  })
})

it('there are at least six, the first of them worked through, and two written as an assistant writes', () => {
  expect(faultLabs.length).toBeGreaterThanOrEqual(6)
  expect(faultLabs[0]?.worked?.length).toBeGreaterThan(2)
  expect(faultLabs.filter(({ written }) => written === 'by-an-assistant')).toHaveLength(2)
})
