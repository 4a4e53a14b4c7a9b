import Form from 'next/form'
import { type FormEvent, useId } from 'react'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/field'
import { routes } from '@/components/ui/routes'
import { setListWords } from '@/content/labels/set-list'
import { lastingPlace } from '@/lib/classroom/set-list-entry'
import { entryKind, linkOfList } from '@/lib/classroom/set-list-link'
import { added, listOf } from './edited-list'
import type { Found, FoundEntry } from './found'
import type { SetListControl } from './use-set-list'

const words = setListWords.find

type Props = { readonly control: SetListControl; readonly sought: string; readonly found: Found | null }

/** Adds an entry: one that is searched for, or a link that is pasted. */
export function Finder({ control, sought, found }: Props) {
  const id = useId()
  const add = (entry: Omit<FoundEntry, 'about'>) => {
    control.change(added(control.edited, entry), setListWords.list.added(entry.title))
  }
  return (
    <section aria-label={words.region} className="mt-10 border-ink border-t-3 pt-4">
      <h2 className="font-bold text-[1.375rem]">{words.region}</h2>
      <Form action={routes.setList} replace scroll={false} className="mt-3 max-w-160">
        <label htmlFor={id} className="block font-semibold">
          {words.label}
        </label>
        <input type="hidden" name="list" value={linkOfList(listOf(control.edited))} />
        <span className="mt-1 flex gap-2">
          <TextInput look="bare" id={id} name="find" type="search" defaultValue={sought} className={fieldStyle} />
          <Button look="plain" type="submit">
            {words.button}
          </Button>
        </span>
      </Form>
      {found && <Results sought={sought} found={found} add={add} />}
      <Paste control={control} add={add} />
    </section>
  )
}

type Add = (entry: Omit<FoundEntry, 'about'>) => void

function Results({ sought, found: { entries, more }, add }: { sought: string; found: Found; add: Add }) {
  if (entries.length === 0)
    return (
      <p role="status" className="mt-4">
        {words.none(sought)}
      </p>
    )
  return (
    <>
      <ul aria-label={words.results} className="mt-4 grid gap-1">
        {entries.map(({ about, ...entry }) => (
          <li key={entry.href} className="flex items-start gap-3 border-line border-t py-2">
            <Button look="small" aria-label={nameOf(entry, about)} onClick={() => add(entry)}>
              {words.add}
            </Button>
            <span className="min-w-0">
              {entry.title}
              <span className="block text-ink-2 text-small">
                {setListWords.kinds[entryKind(entry.href)]}. {about}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-ink-2 text-small">{words.more(more)}</p>}
    </>
  )
}

/** Two flows have a what-if of the same title: there it is named with what it belongs to. */
function nameOf({ href, title }: Pick<FoundEntry, 'href' | 'title'>, about: string): string {
  return entryKind(href) === 'item' ? words.addOf(title) : words.addOfIn(title, about)
}

function Paste({ control: { complain }, add }: { readonly control: SetListControl; readonly add: Add }) {
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const href = placeIn(String(new FormData(form).get('link') ?? '').trim())
    if (href === null) return complain('away')
    add({ href, title: href, minutes: 3 })
    form.reset()
  }
  return (
    <form onSubmit={submit} className="mt-5 max-w-160">
      <label htmlFor={id} className="block font-semibold">
        {words.paste}
      </label>
      <span className="mt-1 flex gap-2">
        <TextInput look="bare" id={id} name="link" required className={fieldStyle} />
        <Button look="plain" type="submit">
          {words.pasted}
        </Button>
      </span>
    </form>
  )
}

/** The place that a pasted text names: an address of this site, in full or from its first slash on. */
function placeIn(text: string): string | null {
  const url = URL.parse(text)
  if (!url) return lastingPlace(text)
  return url.origin === location.origin ? lastingPlace(`${url.pathname}${url.search}${url.hash}`) : null
}

const fieldStyle = 'min-h-11 min-w-0 grow rounded-[9px] border border-line-2 bg-card px-3 py-1.5 hover:border-ink'
