'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { consoleHref } from '@/components/ui/routes'
import { teachWords as words } from '@/content/labels/classroom-teach'
import { openRoom } from '@/lib/api/rooms'
import { keepHandOver } from './kept-hand-over'

/** Opens a room, and goes to its console. */
export function OpenRoom() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const open = async () => {
    setBusy(true)
    setProblem(null)
    const answer = await openRoom()
    if (answer.ok) {
      keepHandOver(answer.value.code, answer.value.handOver)
      return location.assign(consoleHref(answer.value.code))
    }
    setBusy(false)
    setProblem(`${words.failed} ${answer.problem.title}. ${answer.problem.detail}`)
  }
  return (
    <div>
      <Button look="primary" className="min-h-12 px-6 text-[1.125rem]" idle={busy} onClick={open}>
        {busy ? words.opening : words.open}
      </Button>
      <p role="status" className="mt-3 max-w-prose text-bad empty:hidden">
        {problem}
      </p>
    </div>
  )
}
