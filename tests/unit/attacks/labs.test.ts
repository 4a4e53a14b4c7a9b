/** What every lab must have, beyond what its types say. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bodyOf } from '@/app/attacks/code-of'
import { faultLabs } from '@/content/attacks/faults/faults'
import { labs } from '@/content/attacks/labs'
import { guardNames, labGuards } from '@/lib/world/guards'

describe.each(labs.map((lab) => [lab.id, lab] as const))('the lab %s', (id, lab) => {
  it('has a search pattern that finds the line in its own code', () => {
    const body = bodyOf(readFileSync(lab.code.file, 'utf8'), lab.world.guard)
    expect(
      body.split('\n').some((line) => new RegExp(lab.find.pattern).test(line)),
      body,
    ).toBe(true)
  })

  it('has its hole first among its guards, and each of them in use', () => {
    const guards: readonly string[] = labGuards[id]
    const used = [lab.world.guard, ...lab.fixes.flatMap((fix) => fix.with.guard ?? [])]
    expect(guards[0]).toBe(lab.world.guard)
    expect(new Set(used)).toEqual(new Set(guards))
  })

  it('is told in short: beats of at most eight words and sixty', () => {
    for (const { tells } of [...lab.before, ...lab.attack]) {
      if (!tells) continue
      expect(tells.says.split(' ').length, tells.says).toBeLessThanOrEqual(8)
      expect(tells.text.split(/\s+/).length, tells.text).toBeLessThanOrEqual(60)
    }
  })
})

it('guards have names of their own', () => {
  expect(new Set(guardNames).size).toBe(guardNames.length)
})

it('labs, faults and titles are told apart', () => {
  const all = [...labs, ...faultLabs]
  for (const texts of [all.map(({ id }) => id), all.map(({ title }) => title)])
    expect(new Set(texts).size).toBe(texts.length)
})

it('every lab that has guards is there', () => {
  expect(labs.map(({ id }) => id).toSorted()).toEqual(Object.keys(labGuards).toSorted())
})
