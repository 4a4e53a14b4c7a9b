'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Hint, TextInput } from '@/components/ui/field'
import { classHref } from '@/components/ui/routes'
import { joinWords as words } from '@/content/labels/classroom-student'
import { takeSeat } from '@/lib/api/rooms'
import { codeFrom, codeLetters } from '@/lib/classroom/code'
import { type JoinProblem, joinProblem } from './join-problem'

export type JoinProps = {
  /** As far as the address says it. */
  readonly code: string
  readonly offered: string
  /** What is wrong with the code, as far as the server knows. */
  readonly problem: string | null
}

/** In characters, as the API takes it. */
const longestName = 24

const field =
  'mt-2 block w-full rounded-[9px] border border-line-2 bg-card px-3.5 py-2.5 text-ink hover:border-ink aria-invalid:border-bad'

export function JoinForm({ code, offered, problem }: JoinProps) {
  const router = useRouter()
  const [typed, setTyped] = useState(code)
  const [name, setName] = useState(offered)
  const [wrong, setWrong] = useState<JoinProblem | null>(problem === null ? null : { field: 'code', text: problem })
  const [busy, setBusy] = useState(false)
  const fields = { code: useRef<HTMLInputElement>(null), name: useRef<HTMLInputElement>(null) }

  const stop = (found: JoinProblem) => {
    setWrong(found)
    setBusy(false)
    if (found.field) fields[found.field].current?.focus()
  }
  const join = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = codeFrom(typed)
    if (wanted === null) return stop({ field: 'code', text: words.impossible([...codeLetters].join(' ')) })
    if (name.trim() === '') return stop({ field: 'name', text: words.nameMissing })
    setBusy(true)
    setWrong(null)
    const answer = await takeSeat(wanted, { name: name.trim() })
    if (answer.ok) router.push(classHref(wanted))
    else stop(joinProblem(answer.problem))
  }

  return (
    <form onSubmit={join} noValidate className="mt-8 grid max-w-105 gap-6">
      <Labelled label={words.code} hint={words.codeHint} wrong={wrongIn(wrong, 'code')}>
        {(described) => (
          <TextInput
            {...described}
            ref={fields.code}
            look="bare"
            className={`${field} font-bold font-mono text-[1.375rem] uppercase tracking-[0.12em]`}
            autoCapitalize="characters"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Labelled>
      <Labelled label={words.name} hint={words.nameHint} wrong={wrongIn(wrong, 'name')}>
        {(described) => (
          <TextInput
            {...described}
            ref={fields.name}
            look="bare"
            className={field}
            maxLength={longestName}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Labelled>
      <div>
        <Button look="primary" type="submit" className="min-h-12 w-full text-[1.0625rem]" aria-disabled={busy}>
          {busy ? words.joining : words.join}
        </Button>
        <p role="alert" className="mt-3 text-bad text-small empty:hidden">
          {wrong && wrong.field === null ? wrong.text : null}
        </p>
      </div>
    </form>
  )
}

function wrongIn(wrong: JoinProblem | null, name: JoinProblem['field']): string | null {
  return wrong?.field === name ? wrong.text : null
}

type Described = { readonly id: string; readonly 'aria-describedby': string; readonly 'aria-invalid': boolean }

type LabelledProps = {
  readonly label: string
  readonly hint: string
  readonly wrong: string | null
  readonly children: (described: Described) => React.ReactNode
}

/** A field with its label over it, and below it what belongs in it, or what is wrong with what is in it. */
function Labelled({ label, hint, wrong, children }: LabelledProps) {
  const id = useId()
  const below = `${id}-below`
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children({ id, 'aria-describedby': below, 'aria-invalid': wrong !== null })}
      <div role="status">
        <Hint id={below} bad={wrong !== null}>
          {wrong ?? hint}
        </Hint>
      </div>
    </div>
  )
}
