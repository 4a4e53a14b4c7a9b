import { describe, expect, test } from 'vitest'
import { fieldsOf } from '@/lib/world/fields'
import { isResponse, type Message } from '@/lib/world/message'
import { combinations, flow, nameOf, playWhatIf } from './play'

/** What a refusal says on the wire: its error code, wherever it stands, or else its status. */
function wireOf(message: Message | undefined): string[] {
  if (!message || !isResponse(message)) return []
  const values = fieldsOf(message.http).filter(({ name }) => ['error', 'www-authenticate'].includes(name))
  return [String(message.http.status), message.http.body, ...values.map(({ value }) => value)]
}

const cases = flow.whatIfs.flatMap((whatIf) =>
  combinations
    .filter((settings) =>
      Object.entries(whatIf.when ?? {}).every(([name, values]) => values.includes(settings[name as 'client'])),
    )
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
    expect(wireOf(last?.sent.at(-1)).join(' ')).toContain(whatIf.wire)
  })

  test('at least the six that a first visit needs are there', () => {
    const ids = flow.whatIfs.map(({ id }) => id).join(' ')
    for (const part of ['code-replayed', 'wrong-code-verifier', 'redirect-uri', 'state', 'iss', 'access-token'])
      expect(ids).toContain(part)
  })
})
