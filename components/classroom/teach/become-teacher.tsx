'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/field'
import { consoleHref } from '@/components/ui/routes'
import { teachWords } from '@/content/labels/classroom-teach'
import { becomeTeacher } from '@/lib/api/rooms'
import { codeFrom } from '@/lib/classroom/code'
import { keepHandOver } from './kept-hand-over'

const words = teachWords.have

type Props = {
  /** Left out, it is asked for. */
  readonly room?: string
}

/** Gives this browser the rights of a room's instructor, by its hand-over code. */
export function BecomeTeacher({ room }: Props) {
  const id = useId()
  const [typed, setTyped] = useState({ room: room ?? '', handOver: '' })
  const { submit, busy, problem } = useBecoming(typed)
  return (
    <form className="grid max-w-md gap-4" onSubmit={submit}>
      {room === undefined && (
        <div>
          <label htmlFor={`${id}-room`} className="font-semibold">
            {words.room}
          </label>
          <TextInput
            id={`${id}-room`}
            look="page"
            maxLength={12}
            required
            value={typed.room}
            onChange={({ target }) => setTyped({ ...typed, room: target.value })}
          />
        </div>
      )}
      <div>
        <label htmlFor={`${id}-code`} className="font-semibold">
          {words.handOver}
        </label>
        <TextInput
          id={`${id}-code`}
          look="page"
          maxLength={40}
          required
          value={typed.handOver}
          onChange={({ target }) => setTyped({ ...typed, handOver: target.value })}
        />
      </div>
      <Button look="plain" type="submit" className="justify-self-start" aria-disabled={busy}>
        {words.submit}
      </Button>
      <p role="status" className="text-bad empty:hidden">
        {problem}
      </p>
    </form>
  )
}

function useBecoming({ room, handOver }: { room: string; handOver: string }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const code = codeFrom(room)
    if (!code) return setProblem(words.noCode)
    setBusy(true)
    const given = handOver.replace(/[\s-]/g, '').toUpperCase()
    const answer = await becomeTeacher(code, given)
    setBusy(false)
    if (!answer.ok) return setProblem(`${words.failed} ${answer.problem.title}. ${answer.problem.detail}`)
    keepHandOver(code, given)
    location.assign(consoleHref(code))
  }
  return { submit, busy, problem }
}
