import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { stageWords } from '@/content/words/stage'
import styles from './value-button.module.css'

const words = stageWords.value

/** Characters: nobody listens to more of a token, and so many tell it from another. */
const readable = 40
const telling = 8

type Props = {
  readonly stage: Pick<Stage, 'followed' | 'follow'>
  readonly name: string
  readonly value: string
  /** On one line, cut at its end; whole while it has the focus. */
  readonly short?: boolean
}

/** A value that can be followed through the run: pressed while it is the one that is followed. */
export function ValueButton({ stage, name, value, short = false }: Props) {
  const isFollowed = stage.followed === value
  if (value === '') return <span className={styles.none}>{words.empty}</span>
  return (
    <Button
      look="bare"
      className={styles.value}
      data-short={short || undefined}
      data-prose={/\s/.test(value) || undefined}
      aria-pressed={isFollowed}
      title={short ? undefined : words.follow(name)}
      onClick={() => stage.follow(isFollowed ? null : value)}
    >
      {short ? <Shortened value={value} /> : value}
    </Button>
  )
}

function Shortened({ value }: Pick<Props, 'value'>) {
  const isLong = value.length > readable
  return (
    <>
      <span aria-hidden={isLong} title={value}>
        {value}
      </span>
      {isLong && <span className="sr-only">{words.cut(value.slice(0, telling), value.length)}</span>}
    </>
  )
}
