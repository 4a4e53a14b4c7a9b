'use client'

import { Button } from '@/components/ui/button'
import { labHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { consoleWords } from '@/content/labels/classroom-teach'
import type { TeacherView } from '@/lib/classroom/views'
import styles from './console.module.css'
import type { Room } from './guide'

const words = consoleWords.lab

type Props = { readonly view: TeacherView; readonly act: Room['act'] }

/** While the class is at a lab: how many have got there, and the way back. */
export function LabBar({ view, act }: Props) {
  if (view.lab === null) return null
  return (
    <section aria-label={words.label} className={styles.lab}>
      <output>{words.count(view.reached, view.seats.length)}</output>
      <a href={labHref(view.lab, 'watch')} target="_blank" rel="noopener" className={linkStyle}>
        {words.open}
      </a>
      <Button look="tool" onClick={() => void act({ type: 'attack', lab: null })}>
        {words.back}
      </Button>
    </section>
  )
}
