/** Everything that can be lined up, and a search in it. */
import type { Found, FoundEntry } from '@/components/classroom/set-list/found'
import { flowHref, labHref, lessonHref, routes } from '@/components/ui/routes'
import { labs } from '@/content/attacks/labs'
import { flows } from '@/content/flows/flows'
import { setListWords } from '@/content/labels/set-list'
import { lessons } from '@/content/lessons/lessons'
import { items } from '@/content/questions/questions'
import type { Flow, WhatIf } from '@/content/types'
import { beatsFor } from '@/lib/play/beats'
import { type SettingName, settingsOf } from '@/lib/world/settings'

const words = setListWords.find
/** As many as one looks through. */
const most = 12

/** Flows with their beats and what-ifs, races, lessons each way, and the bank. */
export const catalogue: readonly FoundEntry[] = [
  ...flows.flatMap((flow) => [wholeFlow(flow), ...beatsOf(flow), ...flow.whatIfs.map((each) => whatIfOf(flow, each))]),
  { href: `${routes.compare}#revoke-race`, title: words.race, about: words.raceAbout, minutes: 5 },
  { href: routes.compare, title: words.races, about: words.raceAbout, minutes: 5 },
  ...lessons.flatMap(({ id, title, minutes }) => [
    { href: lessonHref(id), title, about: words.lessonWays.read, minutes },
    ...(['picture', 'walk', 'quiz', 'stick'] as const).map((way) => {
      return { href: lessonHref(id, way), title, about: words.lessonWays[way], minutes: 4 }
    }),
  ]),
  ...labs.map(({ id, title, name, lead }) => ({
    href: labHref(id),
    title,
    about: `${words.lab} ${name}. ${lead}`,
    minutes: 8,
  })),
  ...items.map(({ id, ask, situation = '' }) => {
    return { href: `${routes.session}?of=item-${id}`, title: ask, about: situation, minutes: 4 }
  }),
]

function wholeFlow({ id, title, story }: Flow): FoundEntry {
  return { href: flowHref(id, { position: 'start' }), title, about: story, minutes: 8 }
}

/** Where a beat's key message is on its way. */
function beatsOf(flow: Flow): FoundEntry[] {
  return beatsFor(flow, settingsOf(flow)).map(({ says, key }) => {
    const position = [key].flat()[0]
    return { href: flowHref(flow.id, position ? { position } : {}), title: says, about: flow.title, minutes: 2 }
  })
}

function whatIfOf(flow: Flow, { id, title, when = {} }: WhatIf): FoundEntry {
  const usual = settingsOf(flow)
  const needed = Object.entries(when).flatMap(([name, values]): [string, string][] => {
    const [first] = values
    const fits = values.some((value) => value === usual[name as SettingName])
    return fits || first === undefined ? [] : [[name, first]]
  })
  const href = flowHref(flow.id, { settings: Object.fromEntries(needed), whatIf: id })
  return {
    href,
    title: words.whatIf(title),
    about: [flow.title, ...needed.map((pair) => pair.join('='))].join(', '),
    minutes: 3,
  }
}

/** The entries in which every word of a text occurs; those with all of them in the title first. */
export function find(text: string): Found {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10)
  const has = (where: string) => wanted.every((word) => where.toLowerCase().includes(word))
  const found = catalogue.filter(({ title, about, href }) => has(`${title} ${about} ${href}`))
  const inTitle = found.filter(({ title }) => has(title))
  const ordered = [...new Set([...inTitle, ...found])]
  return { entries: ordered.slice(0, most), more: Math.max(0, ordered.length - most) }
}
