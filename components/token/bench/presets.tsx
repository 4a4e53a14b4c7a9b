import { useId, useState } from 'react'
import { Abbreviated } from '@/components/glossary/abbreviated'
import { Button } from '@/components/ui/button'
import { benchWords as words } from '@/content/labels/tokens'
import type { Preset } from '@/content/preset'
import { presetGroups } from '@/content/presets'
import { noExpectations } from '@/lib/jwt/checks/check'
import { drawnFor } from './drawn-for'
import styles from './presets.module.css'

const [first] = presetGroups

type Made = { readonly preset: Preset; readonly token: string }

/** Tokens to begin with. Each is made when it is chosen. */
export const Presets = drawnFor(['text', 'change'], ({ bench }) => {
  const list = useId()
  const [made, setMade] = useState<Made | null>(null)
  const shown = made?.token === bench.text ? made.preset : null
  const [open, setOpen] = useOpen(bench.text === '', shown !== null)
  const choose = async (preset: Preset) => {
    // Making one takes the code that signs: it is fetched now.
    const { makeToken } = await import('@/lib/jwt/writing/make-token')
    const { token, key } = await makeToken(preset, Date.now())
    const expectations = { ...noExpectations, ...preset.expect }
    bench.change({ text: token, key, secretIs: 'text', expectations, from: null })
    setMade({ preset, token })
  }
  return (
    <section aria-label={words.presets} className={styles.presets}>
      <div className={styles.presetsHead}>
        <p>{words.presets}</p>
        {presetGroups.map(({ title }) => (
          <Button
            look="bare"
            key={title}
            aria-expanded={open === title}
            aria-controls={open === title ? list : undefined}
            onClick={() => setOpen(open === title ? null : title)}
          >
            <span>{title}</span> <span aria-hidden="true">{open === title ? '▴' : '▾'}</span>
          </Button>
        ))}
      </div>
      {open !== null && <List id={list} title={open} shown={shown} choose={choose} />}
      <p role="status" className={styles.look} data-none={shown === null || undefined}>
        {shown ? (
          <>
            <b>{shown.label}.</b> {shown.look}
          </>
        ) : (
          open !== null && words.presetsHint
        )}
      </p>
    </section>
  )
})

/** Which group is open: on an empty bench there is one to begin with, and who brings a token of their own needs none. */
function useOpen(isEmpty: boolean, isOurs: boolean) {
  const [open, setOpen] = useState<string | null>(first?.title ?? null)
  const [wasEmpty, setWasEmpty] = useState(true)
  if (wasEmpty !== isEmpty) {
    setWasEmpty(isEmpty)
    if (isEmpty && open === null) setOpen(first?.title ?? null)
    if (!isEmpty && !isOurs) setOpen(null)
  }
  return [open, setOpen] as const
}

type ListProps = {
  readonly id: string
  readonly title: string
  readonly shown: Preset | null
  readonly choose: (preset: Preset) => void
}

function List({ id, title, shown, choose }: ListProps) {
  const group = presetGroups.find((each) => each.title === title)
  return (
    <ul id={id} aria-label={title}>
      {group?.presets.map((preset) => (
        <li key={preset.id}>
          <Button
            look="pill"
            aria-pressed={shown?.id === preset.id}
            className={styles.preset}
            onClick={() => choose(preset)}
          >
            <Abbreviated text={preset.label} />
          </Button>
        </li>
      ))}
    </ul>
  )
}
