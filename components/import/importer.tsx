'use client'

import { type FormEvent, useId, useState } from 'react'
import { Stage } from '@/components/stage/stage'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { Page, PageTitle } from '@/components/ui/page'
import { importWords as words } from '@/content/labels/import'
import type { ImportProblem, ReadRun } from './read-run'

type Opened = Extract<ReadRun, { ok: true }>

const megabytes = 10
const mostBytes = megabytes * 1024 * 1024

/** Opens a run from a file or from pasted text. It is read here, in the page: nothing is sent anywhere. */
export function Importer() {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [problems, setProblems] = useState<readonly ImportProblem[]>([])
  const open = async (source: Blob) => {
    const read = await readFrom(source)
    if (read.ok) setOpened(read)
    setProblems(read.ok ? [] : read.problems)
  }
  if (opened) return <ImportedStage {...opened} />
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-5 max-w-prose text-ink-2">{words.lead}</p>
      <Chooser open={open} />
      <Problems problems={problems} />
    </Page>
  )
}

/** The code that checks a run is fetched when there is one to check. */
async function readFrom(source: Blob): Promise<ReadRun> {
  if (source.size > mostBytes) return { ok: false, problems: [{ path: '', text: words.tooLarge(megabytes) }] }
  const { readRun } = await import('./read-run')
  return readRun(await source.text())
}

/** The run as it was played. Its parties are not here, so it can be read and not gone on with. */
function ImportedStage({ flow, file }: Opened) {
  const { parameter, text, masked } = words.notice
  const notice = { parameter, text: file.secrets === 'masked' ? `${text} ${masked}` : text }
  const at = file.run.steps[0]?.id ?? 0
  return <Stage flow={flow} run={file.run} at={at} notices={[notice]} address={null} byName={true} />
}

function Chooser({ open }: { open: (source: Blob) => Promise<void> }) {
  const [file, paste] = [useId(), useId()]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get('text')
    void open(new Blob([typeof text === 'string' ? text : '']))
  }
  return (
    <form className="mt-8 grid max-w-prose gap-6" onSubmit={submit}>
      <div>
        <label htmlFor={file} className="block font-semibold">
          {words.file}
        </label>
        <input
          id={file}
          type="file"
          accept=".json,application/json"
          className="mt-2 block w-full file:mr-3 file:min-h-10 file:rounded-[9px] file:border file:border-line-2 file:bg-card file:px-4 file:font-semibold hover:file:border-ink"
          onChange={({ target }) => target.files?.[0] && void open(target.files[0])}
        />
      </div>
      <div>
        <label htmlFor={paste} className="block font-semibold">
          {words.paste}
        </label>
        <TextArea id={paste} name="text" rows={6} required look="page" />
        <Button look="primary" type="submit" className="mt-3">
          {words.open}
        </Button>
      </div>
    </form>
  )
}

const mostShown = 5

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const more = problems.length - mostShown
  return (
    <div role="alert" className="mt-6 max-w-prose">
      {problems.length > 0 && (
        <div className="border-bad border-l-4 bg-bad-bg px-4 py-3 text-bad">
          <h2 className="font-semibold">{words.problems}</h2>
          <ul>
            {problems.slice(0, mostShown).map(({ path, text }) => (
              <li key={`${path} ${text}`} className="mt-1 break-words">
                {path !== '' && <code>{path}: </code>}
                {text}
              </li>
            ))}
          </ul>
          {more > 0 && <p>{words.more(more)}</p>}
        </div>
      )}
    </div>
  )
}
