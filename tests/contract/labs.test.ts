/** Every attack lab, played for real: with the hole it works, with the remedy it fails as its data says, and nobody honest is hurt. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Lab } from '@/content/attacks/lab'
import { labs } from '@/content/attacks/labs'
import { story } from '@/content/story'
import { type Outcome, type Trial, tryFix } from '@/lib/play/trial'
import { refusalsIn } from '@/lib/world/readings/refusal'
import type { StepView } from '@/lib/world/run'
import { virtualAddresses } from '@/lib/world/settings'

/** Server time that a lab may take, in milliseconds: the attack, its variants and the honest, with one fix. */
const mostTime = 2000

function trial(lab: Lab, chosen: Lab['world'] | Lab['fixes'][number]['with']): Promise<Trial> {
  return tryFix(lab, chosen, { addresses: virtualAddresses, story, seed: 'a seed', now: Date.now() })
}

const reached = (outcomes: readonly Outcome[]) => outcomes.map(({ title, reachedIn }) => [title, reachedIn !== null])
const all = (outcomes: readonly { readonly title: string }[], is: boolean) => outcomes.map(({ title }) => [title, is])

/** What went wrong, for whoever reads a test that failed. */
function told(steps: readonly StepView[]): string {
  return steps
    .flatMap(({ delivered, notes, stuck, action }) => [
      ...(action?.type === 'act' ? [`act ${action.party} ${JSON.stringify(action.act).slice(0, 120)}`] : []),
      ...(delivered
        ? [
            `${delivered.from} -> ${delivered.to}: ${delivered.kind} ${delivered.http.type === 'response' ? delivered.http.status : delivered.http.url.slice(0, 100)}`,
          ]
        : []),
      ...notes.map(({ party, code, text }) => `   ${party} ${code}: ${text.slice(0, 160)}`),
      ...(stuck ? [`STUCK ${stuck.text}`] : []),
    ])
    .join('\n')
}

describe.each(labs.map((lab) => [lab.id, lab] as const))('the lab %s', (_, lab) => {
  describe('with the hole in it', () => {
    let off: Trial
    beforeAll(async () => {
      off = await trial(lab, {})
    })

    it('lets the attack through', () => {
      expect(off.attack.reachedIn, told(off.attack.steps)).not.toBeNull()
    })

    it('lets every variant of it through, or lets it through where a wrong fix is in', async () => {
      const wrong = await Promise.all(lab.fixes.filter(({ right }) => !right).map((fix) => trial(lab, fix.with)))
      for (const [at, variant] of lab.variants.entries()) {
        const tried = [off, ...wrong].map(({ variants }) => variants[at])
        expect(
          tried.some((each) => each?.reachedIn !== null),
          `${variant.title}\n${told(tried[0]?.steps ?? [])}`,
        ).toBe(true)
      }
    })

    it('serves everybody honest', () => {
      expect(reached(off.honest), off.honest.map(({ steps }) => told(steps)).join('\n\n')).toEqual(
        all(lab.honest, true),
      )
    })
  })

  describe.each(lab.fixes.filter(({ right }) => right).map((fix) => [fix.id, fix] as const))('with %s', (_, fix) => {
    let on: Trial
    beforeAll(async () => {
      on = await trial(lab, fix.with)
    })

    it('stops the attack and its variants', () => {
      expect(reached([on.attack, ...on.variants]), told(on.attack.steps)).toEqual(
        all([{ title: lab.title }, ...lab.variants], false),
      )
    })

    it('says so on the wire and in the log, as its data has it', () => {
      const { refusedBy, wire, note } = fix.stopped ?? lab.stopped
      const notes = on.attack.steps.flatMap(({ notes }) => notes)
      const said = notes.filter(({ code, text }) => code === note.code && text.includes(note.contains))
      expect(said.length, told(on.attack.steps)).toBeGreaterThan(0)
      const role = (party: string) => on.parties.find(({ id }) => id === party)?.role
      expect(said.map(({ party }) => role(party))).toContain(refusedBy)
      if (wire === null) return
      const refusals = on.attack.steps.flatMap(refusalsIn)
      expect(
        refusals.map((each) => [role(each.party), each.wire?.code]),
        told(on.attack.steps),
      ).toContainEqual([refusedBy, wire])
    })

    it('serves everybody honest', () => {
      expect(reached(on.honest), on.honest.map(({ steps }) => told(steps)).join('\n\n')).toEqual(all(lab.honest, true))
    })

    it('takes no longer than two seconds of the server', async () => {
      const before = process.cpuUsage()
      await trial(lab, fix.with)
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1000).toBeLessThan(mostTime)
    })
  })

  it.each(lab.fixes.filter(({ right }) => !right).map((fix) => [fix.id, fix] as const))(
    'is not mended by %s: something still gets through, or somebody honest is hurt',
    async (_, fix) => {
      const { attack, variants, honest } = await trial(lab, fix.with)
      const throughHole = [attack, ...variants].some(({ reachedIn }) => reachedIn !== null)
      const hurt = honest.some(({ reachedIn }) => reachedIn === null)
      expect(throughHole || hurt, told(attack.steps)).toBe(true)
    },
  )

  it('has a right fix, and a wrong one', () => {
    expect(lab.fixes.some(({ right }) => right)).toBe(true)
    expect(lab.fixes.some(({ right }) => !right)).toBe(true)
  })
})
