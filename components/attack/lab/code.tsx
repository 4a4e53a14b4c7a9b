import type { Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import { partyWords } from '@/content/words/parties'
import type { CodeLine } from './shown-code'

const words = labWords.code

type Props = { readonly of: Lab['code']; readonly lines: readonly CodeLine[] }

/** The code in question, as it runs; or as a fix would change it. */
export function Code({ of: { party, where }, lines }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label={words.group} className="overflow-hidden rounded-xl border border-line-2 bg-ground">
      <p className="flex flex-wrap justify-between gap-x-4 border-line border-b px-4 py-2 text-ink-2 text-small">
        <span>{words.place(partyWords[party].name, where)}</span>
        <span>{words.runs}</span>
      </p>
      <pre className="whitespace-pre-wrap break-words py-3 leading-[1.7]">
        {numbered(lines).map(({ key, is, text }) => (
          <span key={key} className={`block px-4 pl-12 -indent-8 ${looks[is]}`}>
            <span aria-hidden="true" className="inline-block w-8 indent-0 font-bold">
              {signs[is]}
            </span>
            {is !== 'kept' && <span className="sr-only">{words[is]}: </span>}
            {text}
            {'\n'}
          </span>
        ))}
      </pre>
    </div>
  )
}

const looks: Readonly<Record<CodeLine['is'], string>> = {
  kept: '',
  in: 'bg-ok-bg text-ok',
  out: 'bg-bad-bg text-bad',
}

const signs: Readonly<Record<CodeLine['is'], string>> = { kept: '', in: '+', out: '−' }

/** Two lines may be the same. */
function numbered(lines: readonly CodeLine[]) {
  return lines.map((line, index) => ({ ...line, key: `${index} ${line.text}` }))
}

/** Code in which nothing was changed. */
export function asItRuns(lines: readonly string[]): readonly CodeLine[] {
  return lines.map((text) => ({ text, is: 'kept' }))
}
