import { describe, expect, test } from 'vitest'
import { flowMap } from '@/content/flow-map'
import { flows } from '@/content/flows/flows'
import type { Beat } from '@/content/telling'
import type { SpecReference } from '@/content/types'
import { claimNames, claimWords, headerNames, headerWords } from '@/content/words/claims/claims'
import { recipeWords } from '@/content/words/derived'
import { observerWords, reasonWords } from '@/content/words/exposure'
import { noteWords } from '@/content/words/notes/notes'
import { partyWords } from '@/content/words/parties'
import { settingWords } from '@/content/words/settings/settings'
import { tokenKindWords } from '@/content/words/token-kinds'
import { messageWords, parameterWords } from '@/content/words/topics/topics'
import { tokenKinds } from '@/lib/jwt/find'
import { recipeNames } from '@/lib/jwt/recipes'
import { beatsFor } from '@/lib/play/beats'
import { messageKinds } from '@/lib/world/kinds'
import { partyRoles } from '@/lib/world/message'
import { parameterNames } from '@/lib/world/parameters'
import { observers, reasons } from '@/lib/world/readings/exposure'
import { choicesOf, type SettingName, settingChoices, settingsOf } from '@/lib/world/settings'

const words = { messageWords, parameterWords, noteWords, claimWords, headerWords, partyWords, settingWords }
const reading = { recipeWords, observerWords, reasonWords, tokenKindWords }
const everything = { ...words, ...reading, flows }

/** Every string in a value, with the path to it. */
function stringsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => stringsIn(member, `${path}.${name}`))
}

function specsIn(value: unknown): SpecReference[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'label' in value && 'href' in value ? [value as SpecReference] : []
  return [...own, ...Object.values(value).flatMap(specsIn)]
}

/** What is read of a beat, without the names of messages and fields. */
function wordsOfBeat({ says, title, text, short, why, values }: Beat) {
  return { says, title, text, short, why, values: Object.values(values ?? {}) }
}

const names = (record: object) => Object.keys(record).toSorted()

describe('words', () => {
  test('there are some everywhere: no text is empty, or begins or ends with a space', () => {
    const strings = stringsIn(everything)
    expect(strings.length).toBeGreaterThan(500)
    expect(strings.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  test.each([
    ['messages', messageWords, messageKinds],
    ['parameters', parameterWords, parameterNames],
    ['claims', claimWords, claimNames],
    ['members of a header', headerWords, headerNames],
    ['parties', partyWords, partyRoles],
    ['tokens', tokenKindWords, tokenKinds],
    ['recipes', recipeWords, recipeNames],
    ['observers', observerWords, observers],
    ['reasons', reasonWords, reasons],
    ['settings', settingWords, Object.keys(settingChoices)],
  ])('there are words for exactly the %s that there are', (_, record, list) => {
    expect(names(record)).toEqual([...list].toSorted())
    expect(new Set<string>(list).size).toBe(list.length)
  })

  test.each(Object.entries(settingChoices))('there are words for exactly the choices of %s', (name, choices) => {
    expect(names(settingWords[name as keyof typeof settingWords].values)).toEqual([...choices].toSorted())
  })

  test('say nothing with an exclamation mark or an em dash', () => {
    expect(stringsIn(everything).filter(([, text]) => /[!—]/.test(text))).toEqual([])
  })

  test('what a message carries on its arrow are names that we have words for', () => {
    const carried = Object.values(messageWords).flatMap(({ carries }) => carries)
    expect(carried.filter((name) => !(name in parameterWords))).toEqual([])
  })
})

describe('references', () => {
  const specs = specsIn(everything)

  test('lead over https to the body that published the specification', () => {
    const hosts = ['www.rfc-editor.org', 'openid.net', 'www.w3.org', 'fetch.spec.whatwg.org', 'html.spec.whatwg.org']
    const more = ['datatracker.ietf.org', 'www.iana.org', 'url.spec.whatwg.org']
    expect(specs.length).toBeGreaterThan(80)
    const strange = specs.filter(({ href }) => {
      const { protocol, host } = new URL(href)
      return protocol !== 'https:' || ![...hosts, ...more].includes(host)
    })
    expect(strange).toEqual([])
  })

  test('an RFC and its section are the same in the label and in the link', () => {
    const rfcs = specs.filter(({ label }) => label.startsWith('RFC '))
    expect(rfcs.length).toBeGreaterThan(50)
    const differing = rfcs.filter(({ label, href }) => {
      const [, number, section] = /^RFC (\d+)(?: §([\w.]+))?$/.exec(label) ?? []
      const kind = /^[A-Z]/.test(section ?? '') ? 'appendix' : 'section'
      return href !== `https://www.rfc-editor.org/rfc/rfc${number}${section ? `#${kind}-${section}` : ''}`
    })
    expect(differing).toEqual([])
  })
})

test('the map leads only to flows, and to settings, that there are', () => {
  for (const { flow: id, settings } of flowMap) {
    const flow = flows.find((each) => each.id === id)
    expect(flow?.id).toBe(id)
    for (const [name, value] of Object.entries(settings ?? {}))
      expect(flow && choicesOf(flow, name as SettingName)).toContain(value)
  }
})

describe.each(flows.map((flow) => [flow.id, flow] as const))('the flow %s', (_, flow) => {
  test('names only kinds of message that there are', () => {
    const told = flow.beats.flatMap(({ from, key, legs }) => [from, key, ...legs.map(({ at }) => at)].flat())
    const kinds = [...told, ...flow.acts.map(({ at }) => at), ...flow.whatIfs.map(({ at }) => at)]
    expect(kinds.filter((kind) => kind !== 'start' && !(messageKinds as readonly string[]).includes(kind))).toEqual([])
  })

  test('names only settings and choices that there are', () => {
    const parts = [...flow.whatIfs, ...flow.beats, ...flow.recap.parts]
    const conditions = parts.flatMap(({ when = {} }) => Object.entries(when))
    expect(flow.settings.filter((name) => !(name in settingChoices))).toEqual([])
    for (const [name, values] of conditions)
      expect(settingChoices[name as keyof typeof settingChoices]).toEqual(expect.arrayContaining([...values]))
  })

  test('has no two what-ifs or beats of one name, and no two branches of one name in the same settings', () => {
    const beats = beatsFor(flow, settingsOf(flow))
    const texts = [flow.whatIfs.map(({ id }) => id), beats.map(({ says }) => says), beats.map(({ why }) => why)]
    const branches = flow.whatIfs.map(({ branch, when }) => `${branch} ${JSON.stringify(when)}`)
    for (const list of [...texts, branches]) expect(list.filter((item, at) => list.indexOf(item) !== at)).toEqual([])
  })
})

describe.each(flows.map((flow) => [flow.id, flow] as const))(
  'the story of %s',
  (_, { opening, beats, recap, parties }) => {
    test('has curly quotes and apostrophes, and no dashes', () => {
      const strings = stringsIn({ opening, beats: beats.map(wordsOfBeat), recap })
      expect(strings.filter(([, text]) => /['"–]|\s-\s/.test(text))).toEqual([])
    })

    test('fits on its first frame, and introduces nobody who is not in it', () => {
      expect(opening.gist.length).toBeLessThanOrEqual(60)
      const cast = parties.map(({ id }) => id)
      expect(Object.keys(opening.cast ?? {}).filter((id) => !cast.includes(id))).toEqual([])
    })
  },
)

test('no two flows have one id, and every id fits into an address', () => {
  const ids = flows.flatMap((flow) => [flow.id, ...flow.whatIfs.map(({ id }) => id)])
  expect(new Set(flows.map(({ id }) => id)).size).toBe(flows.length)
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})
