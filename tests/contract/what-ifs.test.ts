import { describe, expect, test } from 'vitest'
import { wireErrorOf } from '@/lib/world/refusal'
import { settingsMeet } from '@/lib/world/settings'
import { combinations, flow, nameOf, playWhatIf } from './play'

const cases = flow.whatIfs.flatMap((whatIf) =>
  combinations
    .filter((settings) => settingsMeet(settings, whatIf.when))
    .map((settings) => [whatIf.id, nameOf(settings), whatIf, settings] as const),
)

describe('every what-if ends in the refusal that its data names', () => {
  test.each(cases)('%s with %s', async (_, __, whatIf, settings) => {
    const { path } = await playWhatIf(whatIf, settings)
    const last = path.at(-1)
    const note = last?.notes.find(({ refused }) => refused)
    expect(note?.party).toBe(whatIf.refusedBy)
    expect(note?.code).toBe(whatIf.note.code)
    expect(note?.text).toContain(whatIf.note.contains)
    const answer = last?.sent.at(-1)
    expect(answer && wireErrorOf(answer.http)?.code).toBe(whatIf.wire)
  })

  test('at least the six that a first visit needs are there', () => {
    const ids = flow.whatIfs.map(({ id }) => id).join(' ')
    for (const part of ['code-replayed', 'wrong-code-verifier', 'redirect-uri', 'state', 'iss', 'access-token'])
      expect(ids).toContain(part)
  })
})
