/** The files that a run can be taken away as. */

import { wordsOf } from '@/components/stage/message/message-words'
import { nameOf } from '@/components/stage/party-names'
import { exportWords } from '@/content/labels/export'
import type { Flow } from '@/content/types'
import { settingWords } from '@/content/words/settings/settings'
import { stageWords } from '@/content/words/stage'
import { toCurlScript } from '@/lib/world/readings/exports/curl-script'
import { toHar } from '@/lib/world/readings/exports/har'
import { type DiagramWords, toMermaid } from '@/lib/world/readings/exports/mermaid'
import { type ReportWords, toReport } from '@/lib/world/readings/exports/report'
import { toRunFile } from '@/lib/world/readings/exports/run-json'
import { maskerOfRun, maskRun } from '@/lib/world/readings/mask-run'
import { pathTo, settingsAt } from '@/lib/world/readings/tree'
import type { RunView, StepId, StepView } from '@/lib/world/run'
import type { Settings } from '@/lib/world/settings'

export type ExportFormat = keyof typeof exportWords.formats

export type Exported = {
  readonly format: ExportFormat
  readonly file: string
  readonly type: string
  readonly text: () => string
}

export type Wanted = {
  readonly flow: Flow
  readonly run: RunView
  readonly leaf: StepId
  /** The learner's own. */
  readonly notes: string
  readonly secrets: 'masked' | 'included'
}

const words = exportWords.file

/** One file for each format. Its text is made when it is asked for. */
export function exportsOf({ flow, leaf, secrets, ...given }: Wanted): Exported[] {
  const prepared = once(() => prepare(flow, leaf, secrets, secrets === 'masked' ? masked(given) : given))
  const file = (format: ExportFormat, ending: string, type: string, write: (from: Prepared) => string): Exported => {
    return { format, file: `claimcheck-${flow.id}.${ending}`, type, text: () => write(prepared()) }
  }
  return [
    file('har', 'har', 'application/json', ({ path, told }) => JSON.stringify(toHar(path, told.name), null, 2)),
    file('mermaid', 'mmd', 'text/plain', ({ run, path, told }) => toMermaid(run, path, told)),
    file('curl', 'sh', 'text/x-shellscript', ({ path, told }) => toCurlScript(path, { ...told, about: words.script })),
    file('report', 'md', 'text/markdown', ({ run, path, told, notes }) => toReport({ run, path, notes, words: told })),
    file('run', 'json', 'application/json', ({ run }) => toRunFile(run, secrets)),
  ]
}

type Given = Pick<Wanted, 'run' | 'notes'>
type Prepared = Given & { readonly path: readonly StepView[]; readonly told: ReportWords }

function prepare(flow: Flow, leaf: StepId, secrets: Wanted['secrets'], given: Given): Prepared {
  const { run } = given
  const path = pathTo(run, leaf)
  return { ...given, path, told: reportWords(flow, run, path, settingsAt(run, leaf), secrets) }
}

/** To mask a run takes a while: it is done when a file is asked for, and once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The diagram alone. It shows no value that could be secret. */
export function diagramOf({ run, leaf }: Pick<Wanted, 'run' | 'leaf'>): string {
  const path = pathTo(run, leaf)
  return toMermaid(run, path, diagramWords(run, path))
}

/** A learner may have noted a secret. */
function masked({ run, notes }: Given): Given {
  const masker = maskerOfRun(run)
  return { run: maskRun(run, masker), notes: masker.text(notes) }
}

function diagramWords(run: RunView, path: readonly StepView[]): DiagramWords {
  return {
    name: (party) => (party === null ? words.nobody : nameOf(run, party)),
    title: (message) => wordsOf(path, message).title,
    changed: words.changed,
    again: words.again,
    refuses: words.refuses,
  }
}

function reportWords(
  flow: Flow,
  run: RunView,
  path: readonly StepView[],
  settings: Settings,
  secrets: Wanted['secrets'],
): ReportWords {
  return {
    ...diagramWords(run, path),
    heading: flow.title,
    lead: flow.story,
    about: [words.playedAt(new Date(run.createdAt).toUTCString()), ...(secrets === 'masked' ? [words.masked] : [])],
    settings: flow.settings.map((name) => {
      const { label, values } = settingWords[name]
      return `${label}: ${values[settings[name]]?.label ?? settings[name]}`
    }),
    meaning: (message) => wordsOf(path, message).meaning,
    route: (from, to, way) => words.route(from, to, stageWords.message.channel[way]),
    headings: words.headings,
    wire: words.wire,
    log: words.log,
  }
}
