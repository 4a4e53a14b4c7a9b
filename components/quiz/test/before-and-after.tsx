'use client'

import { useRef, useState } from 'react'
import { KeptFault } from '@/components/kept/kept-fault'
import { useLog } from '@/components/kept/use-log'
import { Button } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page'
import { testWords as words } from '@/content/labels/quiz-test'
import type { PartId } from '@/content/lesson'
import type { Tested } from '@/lib/recall/log'
import { useQuizKeys } from '../question/use-quiz-keys'
import { TestItem } from './test-item'
import { type Form, type Forms, formFor, lastTest } from './test-question'
import { TestResult } from './test-result'

type Props = {
  readonly forms: Forms
  readonly parts: readonly { readonly id: PartId; readonly title: string }[]
}

type Taking = {
  readonly when: Tested['when']
  readonly form: Form
  readonly right: readonly string[]
  readonly asked: readonly string[]
}

/** The test in two forms: what is asked before is not asked after, and the difference is shown by part. */
export function BeforeAndAfter({ forms, parts }: Props) {
  const { log, isRead, fault, retry, add } = useLog()
  const [taking, setTaking] = useState<Taking | null>(null)
  const place = useRef<HTMLDivElement>(null)
  useQuizKeys(place, true)
  const before = lastTest(log, 'before')
  const after = lastTest(log, 'after')
  const begin = (when: Tested['when']) => {
    const form = formFor(when === 'after' ? before : undefined, Math.random())
    setTaking({ when, form, right: [], asked: [] })
  }
  const answered = (id: string, right: boolean) => {
    if (!taking) return
    const now = { ...taking, asked: [...taking.asked, id], right: right ? [...taking.right, id] : taking.right }
    const isOver = now.asked.length === forms[now.form].length
    if (isOver) add([{ kind: 'tested', ...now }])
    setTaking(isOver ? null : now)
  }
  const question = taking && forms[taking.form][taking.asked.length]
  return (
    <div ref={place}>
      <KeptFault fault={fault} retry={retry} />
      {taking && question ? (
        <TestItem
          key={question.item.id}
          question={question}
          at={taking.asked.length}
          of={forms[taking.form].length}
          onAnswered={(right) => answered(question.item.id, right)}
        />
      ) : (
        <>
          <PageTitle>{words.title}</PageTitle>
          <p className="mt-4 max-w-prose">{words.lead}</p>
          <p className="mt-2 max-w-prose text-ink-2">{words.rules}</p>
          <div className="mt-6 flex flex-wrap gap-2.5">
            <Button
              look={before ? 'plain' : 'primary'}
              className="min-h-12"
              idle={!isRead}
              onClick={() => begin('before')}
            >
              {words.begin.before}
            </Button>
            <Button
              look={before ? 'primary' : 'plain'}
              className="min-h-12"
              idle={!isRead}
              onClick={() => begin('after')}
            >
              {words.begin.after}
            </Button>
          </div>
          {(before || after) && <TestResult before={before} after={after} forms={forms} parts={parts} />}
        </>
      )}
    </div>
  )
}
