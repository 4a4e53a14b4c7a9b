/** Every cause leads to a what-if that its flow has, with the settings that it needs, and to a lesson that there is. */
import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { lessons } from '@/content/lessons/lessons'
import { matterWords, seenWhere, untriedWords } from '@/content/words/refusals'
import { matters } from '@/lib/jwt/refusal/said'
import { settingsMeet, settingsOf } from '@/lib/world/settings'

describe.each(matters)('%s', (matter) => {
  const { lesson } = seenWhere[matter]

  test('has its words and its lesson, by the lesson’s own title', () => {
    expect(matterWords[matter]).not.toBe('')
    expect(untriedWords[matter]).not.toBe('')
    expect(lessons.find(({ id }) => id === lesson.id)?.title).toBe(lesson.title)
  })
})

const staged = matters.flatMap((matter) => [seenWhere[matter].stage ?? [], seenWhere[matter].holds ?? []].flat())

test.each(staged)(
  '$flow is refused with $whatIf and the settings of its link',
  ({ flow: id, whatIf: name, settings }) => {
    const flow = flows.find((each) => each.id === id)
    if (!flow) throw new Error(id)
    const now = settingsOf(flow, settings)
    const whatIf = flow.whatIfs.find((each) => each.id === name && settingsMeet(now, each.when))
    const ending = flow.endings.find(({ when }) => settingsMeet(now, when))
    expect(name === undefined ? ending?.refusals?.length : whatIf?.refusedBy).toBeTruthy()
  },
)
