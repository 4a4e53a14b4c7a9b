import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { questionWords } from '@/content/labels/quiz'

const words = questionWords.build

type Field = readonly [name: string, value: string]

type Props = {
  readonly at: number
  readonly row: Field
  readonly names: readonly string[]
  readonly values: readonly string[]
  readonly change: (to: Field) => void
  readonly remove: () => void
}

/** One parameter of the request: its name, and its value. */
export function BuildRow({ at, row: [name, value], names, values, change, remove }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] gap-2">
      <Select
        look="page"
        className={select}
        aria-label={words.name(at + 1)}
        value={name}
        values={['', ...names]}
        labels={labelsOf(names)}
        onChange={(to) => change([to, value])}
      />
      <Select
        look="page"
        className={select}
        aria-label={words.value(name || words.name(at + 1))}
        value={value}
        values={['', ...values]}
        labels={labelsOf(values)}
        onChange={(to) => change([name, to])}
      />
      <Button
        look="plain"
        className="size-12 px-0!"
        aria-label={words.remove(name || words.name(at + 1))}
        onClick={remove}
      >
        ×
      </Button>
    </div>
  )
}

const select = 'min-h-12 w-full min-w-0 font-mono text-code'

/** A value may be long: its beginning tells it from the others. */
function labelsOf(texts: readonly string[]): Record<string, string> {
  return { '': words.none, ...Object.fromEntries(texts.map((text) => [text, shortened(text)])) }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 38)}…` : text
}
