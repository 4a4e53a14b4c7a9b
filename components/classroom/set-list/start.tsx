import { useId } from 'react'
import { saveText } from '@/components/quiz/home/save'
import { Button, buttonLook } from '@/components/ui/button'
import { Copy } from '@/components/ui/copy'
import { routes } from '@/components/ui/routes'
import { setListWords } from '@/content/labels/set-list'
import { fileOfList, listFromFile } from '@/lib/classroom/set-list-file'
import { listOf } from './edited-list'
import { listHref } from './list-href'
import type { SetListControl } from './use-set-list'

const words = setListWords.start

/** Where the list goes from here: to the hall, into a room, onto paper, into a link or a file. */
export function Start({ control }: { readonly control: SetListControl }) {
  const list = listOf(control.edited)
  const isEmpty = list.entries.length === 0
  return (
    <section aria-label={words.region} className="mt-4 flex flex-wrap items-center gap-2">
      {!isEmpty && (
        <>
          <a href={listHref(routes.present, list)} className={buttonLook.primary}>
            {words.present}
          </a>
          <a href={listHref(routes.teach, list)} className={buttonLook.plain}>
            {words.teach}
          </a>
          <a href={listHref(routes.handout, list)} className={buttonLook.plain}>
            {words.handout}
          </a>
          <Copy
            look="plain"
            words={words.copy}
            text={() => new URL(listHref(routes.setList, list), location.href).href}
          />
          <Button look="plain" onClick={() => saveText(words.file, fileOfList(list), 'application/json')}>
            {words.save}
          </Button>
        </>
      )}
      <OpenFile control={control} />
    </section>
  )
}

/** A list of 60 entries has less than this by far. */
const mostBytes = 1024 * 1024

function OpenFile({ control: { replace, complain } }: { readonly control: SetListControl }) {
  const id = useId()
  const open = async (file: File) => {
    const read = listFromFile(file.size > mostBytes ? '' : await file.text())
    if ('fault' in read) complain(read.fault)
    else replace(read.list)
  }
  return (
    <span className="focus-within:rounded-[9px] focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-2">
      <label htmlFor={id} className={`cursor-pointer ${buttonLook.plain}`}>
        {words.open}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className="sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void open(file)
          // The same file again is a change, too.
          target.value = ''
        }}
      />
    </span>
  )
}
