/** An attack as it is told: its beats, what Mallory has, and what came of it, read off a real run. */
import { beforeAll, describe, expect, test } from 'vitest'
import { judge } from '@/components/attack/lab/judged'
import { lootAt } from '@/components/attack/lab/loot'
import { beatsOf } from '@/components/attack/watch/beats-of'
import { labs } from '@/content/attacks/labs'
import { story } from '@/content/story'
import { type Trial, tryFix } from '@/lib/play/trial'
import { virtualAddresses } from '@/lib/world/settings'

const around = { addresses: virtualAddresses, story, seed: 'a seed', now: Date.now() }

describe.each(labs.map((lab) => [lab.id, lab] as const))('the lab %s', (_, lab) => {
  let off: Trial
  beforeAll(async () => {
    off = await tryFix(lab, {}, around)
  })

  test('is told in two to eight beats, each with something that happens, and together all of it', () => {
    const beats = beatsOf(lab, off.attack.steps)
    expect(beats.length).toBeGreaterThanOrEqual(2)
    expect(beats.length).toBeLessThanOrEqual(8)
    for (const { start, end, says } of beats) expect(end, says).toBeGreaterThan(start)
    expect(beats[0]?.start).toBe(0)
    expect(beats.at(-1)?.end).toBe(off.attack.steps.length)
  })

  test('has worked, and says what it is seen by', () => {
    expect(judge(lab, off.attack.steps)).toMatchObject({ worked: true, refusal: null })
  })

  test.each(lab.fixes.filter(({ right }) => right).map((fix) => [fix.id, fix] as const))(
    'has failed with %s, and says who refused, in the words of their log',
    async (_, fix) => {
      const on = await tryFix(lab, fix.with, around)
      const judged = judge(lab, on.attack.steps, fix)
      expect(judged.worked).toBe(false)
      expect(judged.refusal?.text).toContain((fix.stopped ?? lab.stopped).note.contains)
    },
  )

  test('marks as new what Mallory got in a beat, and nothing after it', () => {
    const { steps } = off.attack
    for (const { start, end } of beatsOf(lab, steps))
      for (const { isNew, name } of lootAt(lab, steps.slice(0, end), start)) {
        const had = lootAt(lab, steps.slice(0, start), start).map((loot) => `${loot.name} ${loot.value}`)
        const { value } = lootAt(lab, steps.slice(0, end), start).find((loot) => loot.name === name) ?? { value: '' }
        expect(isNew, name).toBe(!had.includes(`${name} ${value}`))
      }
  })
})
