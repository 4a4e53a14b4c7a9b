import { describe, expect, it } from 'vitest'
import { beatQuestion } from '@/components/stage/predict/beat-question'
import type { Said } from '@/components/stage/predict/prediction-state'
import type { Choice } from '@/components/stage/predict/put-question'
import { verdictOf } from '@/components/stage/predict/verdict'
import { flows } from '@/content/flows/flows'
import { beatsFor, toldIn } from '@/lib/play/beats'
import { settingsOf } from '@/lib/world/settings'
import { run, step } from './steps'

const ids = (choices: readonly Choice[] = []) => choices.map(({ id }) => id)
const stories = flows.map((flow) => ({ id: flow.id, beats: toldIn([], beatsFor(flow, settingsOf(flow))) }))
const at = (beats: (typeof stories)[number]['beats'], number: number) =>
  ({ view: 'story', ahead: 'beat', beats, stops: [], isChanged: false, number, nextNumber: number + 1 }) as const

describe('the question before a beat', () => {
  for (const { id, beats } of stories)
    it(`offers it among two or three others, what and why, before each beat but the first: ${id}`, () => {
      expect(beatQuestion(at(beats, 0))).toBeNull()
      for (const next of beats.slice(1)) {
        const put = beatQuestion(at(beats, next.number - 1))
        const [what, why] = [ids(put?.what.choices), ids(put?.why?.choices)]
        expect(what).toContain(next.beat.id)
        expect(what.length, next.beat.says).toBeGreaterThanOrEqual(3)
        expect(what.length).toBeLessThanOrEqual(4)
        expect(why.toSorted()).toEqual(what.toSorted())
        expect(new Set(put?.what.choices.map(({ label }) => label)).size).toBe(what.length)
        expect(new Set(put?.why?.choices.map(({ label }) => label)).size).toBe(what.length)
      }
    })

  it('offers those still to come first, and not what has just happened', () => {
    const [story] = stories
    const put = story && beatQuestion(at(story.beats, 2))
    expect(ids(put?.what.choices).toSorted()).toEqual(
      ids(story?.beats.slice(2, 6).map(({ beat }) => ({ id: beat.id, label: '' }))).toSorted(),
    )
  })

  it('is in the same order each time, and its place says nothing', () => {
    const places = stories.flatMap(({ beats }) =>
      beats.slice(1).map(({ number, beat }) => {
        const put = beatQuestion(at(beats, number - 1))
        expect(put).toEqual(beatQuestion(at(beats, number - 1)))
        return [ids(put?.what.choices).indexOf(beat.id), ids(put?.why?.choices).indexOf(beat.id)] as const
      }),
    )
    const share = (part: 0 | 1, place: number) => places.filter((each) => each[part] === place).length / places.length
    for (const part of [0, 1] as const) for (const place of [0, 1, 2]) expect(share(part, place)).toBeLessThan(0.45)
    expect(places.filter(([what, why]) => what === why).length / places.length).toBeLessThan(0.5)
  })

  it('is not put on the way back from a change, nor where the story is not what goes on', () => {
    const beats = stories[0]?.beats ?? []
    expect(beatQuestion({ ...at(beats, 2), isChanged: true })).toBeNull()
    expect(beatQuestion({ ...at(beats, 2), ahead: 'recap', nextNumber: null })).toBeNull()
  })
})

describe('what came of it', () => {
  const beats = stories[0]?.beats ?? []
  const [, asked, other] = beats
  const branch = [step(0, null), step(1, 0)]
  const told = { beats, numbers: new Map([[1, 2]]) }
  const put = beatQuestion(at(beats, 1))
  const verdict = (what: string, why: string) =>
    put && verdictOf({ run: run(branch), branch }, told, { put, at: 0, from: 0, what, why, landed: 1 } as Said)

  it('says what happens and why, whatever was said', () => {
    const { says, why } = asked?.beat ?? { says: '', why: '' }
    expect(verdict(asked?.beat.id ?? '', asked?.beat.id ?? '')).toBe(
      `You said “${says}”, and so it is. And why, as you said: ${why}`,
    )
    expect(verdict(other?.beat.id ?? '', other?.beat.id ?? '')).toBe(
      `You said “${other?.beat.says}”; it is “${says}”. Why: ${why}`,
    )
  })
})
