/** What the table says of each measure, in words. */
import { measureWords as words } from '@/content/compare/page'
import { partyWords } from '@/content/words/parties'
import type { PartyRole } from '@/lib/world/message'
import type { MeasuredWay } from '@/lib/world/readings/measured-way'

type Said = {
  readonly figure: string
  readonly more: string
  readonly step: number
  readonly share?: number
}

type Row = {
  readonly id: keyof typeof words
  readonly cell: (measured: MeasuredWay, all: readonly MeasuredWay[]) => Said
}

/** In the order of the table. */
export const rows: readonly Row[] = [
  {
    id: 'password',
    cell: ({ measures: { password } }) => ({
      figure: namesOf(password.value),
      more: password.value.includes('client') ? words.password.client : words.password.notClient,
      step: password.step,
    }),
  },
  {
    id: 'limit',
    cell: ({ measures: { limit } }) => ({
      figure: limit.value ?? words.limit.none,
      more: limit.value === null ? '' : words.limit.granted,
      step: limit.step,
    }),
  },
  {
    id: 'bytes',
    cell: ({ measures: { bytes } }, all) => ({
      figure: words.bytes.request(bytes.value.request),
      more: words.bytes.credential(bytes.value.credential),
      step: bytes.step,
      share: bytes.value.request / Math.max(...all.map(({ measures }) => measures.bytes.value.request)),
    }),
  },
  {
    id: 'calls',
    cell: ({ measures: { calls, lookUps } }) => {
      const { first, later } = calls
      const isNone = first.value === 0 && later.value === 0
      const asked = isNone
        ? words.calls.none
        : later.value > 0
          ? words.calls.later(later.value)
          : words.calls.first(first.value)
      const once = !isNone && later.value === 0 ? `${words.calls.later(0)}, ` : ''
      const step = later.value > 0 ? later.step : first.value > 0 ? first.step : lookUps.step
      return { figure: asked, more: `${once}${words.calls.lookUps(lookUps.value.length)}`, step }
    },
  },
  {
    id: 'time',
    cell: ({ time, measures }, all) => ({
      figure: words.time.milliseconds((time.median / 1000).toFixed(2)),
      more: '',
      step: measures.bytes.step,
      share: time.median / Math.max(...all.map((each) => each.time.median)),
    }),
  },
  {
    id: 'stolen',
    cell: ({ measures: { stolen, limit } }) => {
      const { works, lives } = stolen.value
      const what = limit.value === null ? words.stolen.all : words.stolen.scope(limit.value)
      const more = works ? words.stolen.lives(timeText(lives ?? 0)) : words.stolen.before(what)
      return { figure: works ? words.stolen.works(what) : words.stolen.dead, more, step: stolen.step }
    },
  },
  {
    id: 'readable',
    cell: ({ measures: { readable } }) => ({
      figure: readable.value === null ? words.readable.nobody : words.readable.everybody,
      more: readable.value?.join(', ') ?? '',
      step: readable.step,
    }),
  },
  {
    id: 'remembered',
    cell: ({ measures: { remembered } }) => ({
      figure: '',
      more: rememberedText(remembered.value),
      step: remembered.step,
    }),
  },
]

function namesOf(roles: readonly PartyRole[]): string {
  return roles.map((role) => partyWords[role].name).join(', ')
}

function timeText(seconds: number): string {
  return seconds >= 3600 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 60)} min`
}

type Remembered = MeasuredWay['measures']['remembered']['value']

function rememberedText(value: Remembered): string {
  const known: Readonly<Partial<Record<string, string>>> = words.remembered.names
  const entries = Object.entries(value).filter(([, names]) => names.length > 0)
  return entries
    .map(([role, names]) => {
      const said = [...new Set(names.flatMap((name) => known[name] ?? []))].join(', ')
      return `${partyWords[role as PartyRole].name}: ${said}.`
    })
    .join(' ')
}
