'use client'

import { useEffect, useId, useMemo, useState } from 'react'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextInput } from '@/components/ui/field'
import { askWords } from '@/content/labels/classroom-ask'
import styles from './ask.module.css'
import { type BankItem, type BankLesson, loadBank, searched } from './bank'
import { questionsHere } from './run-question'
import type { Asking } from './use-asking'

const words = askWords.picker

type Props = {
  readonly asking: Asking
  readonly stage: StageControl
  readonly story: Story
  readonly lessons: readonly { readonly id: string }[]
  readonly bank: { readonly askable: number; readonly all: number }
  readonly onClose: () => void
}

/** Chooses what the class is asked: what happens next here, or questions of the bank. */
export function Picker({ asking, stage, story, lessons, bank, onClose }: Props) {
  const [chosen, setChosen] = useState<readonly BankItem[]>([])
  const then = (ask: () => void) => () => {
    ask()
    onClose()
  }
  const quiz = chosen.length > 0 && (
    <Button look="toolPrimary" onClick={then(() => asking.askAll(chosen))}>
      {words.quiz(chosen.length)}
    </Button>
  )
  const toggle = (item: BankItem) =>
    setChosen((now) => (now.includes(item) ? now.filter((each) => each !== item) : [...now, item]))
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose} className={styles.picker} foot={quiz}>
      <h3 className={styles.pickerHead}>{words.here}</h3>
      <Here stage={stage} story={story} ask={(here) => then(() => asking.askHere(here))()} />
      <h3 className={styles.pickerHead}>{words.bank}</h3>
      <p className={styles.quiet}>{words.askable(bank.askable, bank.all)}</p>
      <Bank lessons={lessons} chosen={chosen} toggle={toggle} ask={(item) => then(() => asking.askItem(item))()} />
    </Dialog>
  )
}

type HereProps = Pick<Props, 'stage' | 'story'> & { readonly ask: Asking['askHere'] }

function Here({ stage, story, ask }: HereProps) {
  const here = useMemo(() => questionsHere(stage, story), [stage, story])
  if (here.length === 0) return <p className={styles.quiet}>{words.hereNone}</p>
  return (
    <ul className={styles.here}>
      {here.map((each) => (
        <li key={each.question.ask}>
          <Button look="tool" onClick={() => ask(each)}>
            {each.question.ask}
          </Button>
          <p className={styles.quiet}>{each.question.situation}</p>
        </li>
      ))}
    </ul>
  )
}

type BankProps = {
  readonly lessons: Props['lessons']
  readonly chosen: readonly BankItem[]
  readonly toggle: (item: BankItem) => void
  readonly ask: (item: BankItem) => void
}

function Bank({ lessons, ...does }: BankProps) {
  const id = useId()
  const [search, setSearch] = useState('')
  const { bank, failed } = useBank(lessons)
  const found = useMemo(() => searched(bank ?? [], search), [bank, search])
  const count = found.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <>
      <label htmlFor={id} className={styles.searchLabel}>
        {words.search}
      </label>
      <TextInput id={id} look="page" type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      <p role="status" className={styles.quiet}>
        {failed ? words.failed : bank ? words.found(count) : words.loading}
      </p>
      <div className={styles.bank}>
        {found.map((lesson) => (
          <details key={lesson.id} open={search.trim() !== '' || undefined}>
            <summary>
              {lesson.title} <span className={styles.quiet}>{lesson.items.length}</span>
            </summary>
            <Items lesson={lesson} {...does} />
          </details>
        ))}
      </div>
    </>
  )
}

function Items({ lesson, chosen, toggle, ask }: Omit<BankProps, 'lessons'> & { readonly lesson: BankLesson }) {
  return (
    <ul>
      {lesson.items.map((each) => (
        <li key={each.item.id}>
          <input
            type="checkbox"
            aria-label={words.choose(each.item.ask)}
            checked={chosen.includes(each)}
            onChange={() => toggle(each)}
          />
          <div>
            <p>{each.item.ask}</p>
            {each.item.situation && <p className={styles.quiet}>{each.item.situation}</p>}
          </div>
          <Button look="small" aria-label={words.askNamed(each.item.ask)} onClick={() => ask(each)}>
            {words.ask}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** The bank comes once somebody looks into it. */
function useBank(lessons: Props['lessons']) {
  const [bank, setBank] = useState<readonly BankLesson[] | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loadBank(lessons).then(setBank, () => setFailed(true))
  }, [lessons])
  return { bank, failed }
}
