import { type ComponentProps, type ReactNode, useId } from 'react'

const box = 'rounded-[9px] border border-line-2 bg-card text-ink hover:border-ink'
const code = `mt-[0.35rem] block w-full ${box} px-[0.8rem] py-[0.6rem] font-mono text-code leading-normal placeholder:font-sans placeholder:text-ink-2`

/** The looks of a field. What an instrument adds to one stands in its CSS module, which beats these. */
const looks = {
  /** A token, a key, a claim: on a page of its own. */
  code,
  /** On a page of words. */
  page: 'mt-2 block w-full rounded-[9px] border border-line-2 bg-card p-3 font-mono text-small',
  /** A part of an instrument: its look is the instrument's own. */
  bare: '',
} as const

type Look = { readonly look: keyof typeof looks }

/** What is typed here is no prose: nothing corrects it, and nothing completes it. */
const verbatim = { spellCheck: false, autoComplete: 'off', autoCapitalize: 'off' } as const

/** Several lines of text, taken as they are typed. */
export function TextArea({ look, className = '', ...rest }: ComponentProps<'textarea'> & Look) {
  const own = look === 'code' ? 'resize-y wrap-anywhere aria-invalid:border-bad' : ''
  return <textarea {...verbatim} className={classOf(looks[look], own, className)} {...rest} />
}

/** One line of text, taken as it is typed. */
export function TextInput({ look, className = '', ...rest }: ComponentProps<'input'> & Look) {
  return <input {...verbatim} className={classOf(looks[look], className)} {...rest} />
}

type SelectProps<Value extends string> = Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> & {
  readonly look: 'page' | 'bare'
  readonly value: Value
  /** Each with its label; without labels each is its own. */
  readonly values: readonly Value[]
  readonly labels?: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
}

/** One of several values. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { look, value, values, labels, onChange, className = '', ...rest } = props
  const own = look === 'page' ? `min-h-10 max-w-full px-[0.6rem] py-[0.3rem] ${box}` : ''
  return (
    <select
      className={classOf(own, className)}
      value={value}
      onChange={({ target }) => onChange(values.find((each) => each === target.value) ?? value)}
      {...rest}
    >
      {values.map((each) => (
        <option key={each} value={each}>
          {labels?.[each] ?? each}
        </option>
      ))}
    </select>
  )
}

/** A choice with its label over it. */
export function LabelledSelect<Value extends string>({
  label,
  ...rest
}: SelectProps<Value> & { readonly label: string }) {
  const id = useId()
  return (
    <div className="grid gap-[0.35rem]">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <Select id={id} {...rest} />
    </div>
  )
}

type LabelledAreaProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

/** A key or a token to be pasted, with its label over it. */
export function LabelledArea({ label, value, onChange }: LabelledAreaProps) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <TextArea id={id} look="code" rows={4} value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  )
}

type CheckboxProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something that is so or not. */
export function Checkbox({ label, checked, onChange }: CheckboxProps) {
  return (
    <label className="mt-[0.6rem] flex min-h-7 flex-wrap items-center gap-2 text-small">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  )
}

type HintProps = Omit<ComponentProps<'p'>, 'className'> & { readonly bad?: boolean; readonly children: ReactNode }

/** Stands below a field: what belongs in it, or what is wrong with what is in it. */
export function Hint({ bad = false, ...rest }: HintProps) {
  return <p className={`mt-[0.35rem] text-small ${bad ? 'text-bad' : 'text-ink-2'}`} {...rest} />
}

function classOf(...classes: readonly string[]): string | undefined {
  return classes.filter(Boolean).join(' ') || undefined
}
