'use client'

import { useRef, useState } from 'react'
import { forgetLabMarks, restoreLabMarks, useLabMarks } from '@/components/kept/use-lab-marks'
import type { KeptLog } from '@/components/kept/use-log'
import { useNotes } from '@/components/kept/use-notes'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { quizHomeWords } from '@/content/labels/quiz-home'
import type { Note } from '@/lib/kept/note'
import type { QuizIndex } from '../served'
import { saveAll } from './save'
import { saveAnki, saveGift, saveStatistics } from './save-bank'

const words = quizHomeWords.keeping

type Props = { readonly index: QuizIndex; readonly kept: KeptLog; readonly notes: readonly Note[] }

/** What is kept here can be taken along, brought back, and forgotten. */
export function Keeping({ index, kept, notes }: Props) {
  const [said, setSaid] = useState('')
  const marks = useLabMarks()
  const forgetAll = () => {
    kept.forget()
    forgetLabMarks()
  }
  const saved = (saving: Promise<void>) =>
    void saving.then(
      () => setSaid(''),
      () => setSaid(words.failed),
    )
  return (
    <section aria-labelledby="keeping" className="mt-11 border-line-2 border-t pt-5">
      <h2 id="keeping" className="font-bold text-[1.4375rem]">
        {words.title}
      </h2>
      <p className="mt-1">{words.text}</p>
      <div className="mt-4 flex flex-wrap gap-2.5">
        <Button look="plain" onClick={() => saved(saveAll(kept.log, notes, marks))}>
          {words.export}
        </Button>
        <Import kept={kept} say={setSaid} />
        <Button look="plain" onClick={() => saved(saveAnki(index))}>
          {words.anki}
        </Button>
        <Button look="plain" onClick={() => saved(saveGift(index))}>
          {words.gift}
        </Button>
        <Forget forget={forgetAll} say={setSaid} />
      </div>
      <p role="status" className="mt-3 min-h-6">
        {said}
      </p>
      <details className="mt-2">
        <summary className="min-h-7 cursor-pointer">{words.statistics}</summary>
        <p className="mt-2 max-w-prose text-ink-2 text-small">{words.statisticsText}</p>
        <Button look="plain" className="mt-2" onClick={() => saved(saveStatistics(kept.log))}>
          {words.statisticsSave}
        </Button>
      </details>
    </section>
  )
}

type PartProps = { readonly say: (text: string) => void }

/** A file is read here, in the page. */
function Import({ kept, say }: PartProps & Pick<Props, 'kept'>) {
  const input = useRef<HTMLInputElement>(null)
  const notes = useNotes()
  const read = async (file: File) => {
    const { readFile } = await import('@/lib/recall/exports/file')
    const result = readFile(await file.text())
    if ('problem' in result) return say(words.notRead(result.problem))
    kept.restore(result.file.log)
    notes.restore(result.file.notes)
    restoreLabMarks(result.file.labs)
    say(words.imported(result.file.log.length))
  }
  return (
    <>
      <Button look="plain" onClick={() => input.current?.click()}>
        {words.import}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words.file}
        className="hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void read(file)
          target.value = ''
        }}
      />
    </>
  )
}

function Forget({ forget, say }: PartProps & { readonly forget: () => void }) {
  const [isAsking, setIsAsking] = useState(false)
  const doIt = () => {
    forget()
    say(words.forgotten)
    setIsAsking(false)
  }
  return (
    <>
      <Button look="plain" className="border-dashed text-ink-2" onClick={() => setIsAsking(true)}>
        {words.forget}
      </Button>
      {isAsking && (
        <Dialog
          title={words.forget}
          close={words.cancel}
          onClose={() => setIsAsking(false)}
          foot={
            <Button look="primary" onClick={doIt}>
              {words.forgetYes}
            </Button>
          }
        >
          <p className="mb-5">{words.forgetAsk}</p>
        </Dialog>
      )}
    </>
  )
}
