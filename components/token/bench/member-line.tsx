import { useMemo } from 'react'
import { PanelText } from '@/components/glossary/panel-terms'
import { Button } from '@/components/ui/button'
import { flowHref } from '@/components/ui/routes'
import { SpecLink } from '@/components/ui/spec-link'
import { benchWords as words } from '@/content/labels/tokens'
import type { Voice } from '@/content/words/claims/everywhere'
import type { Member, Part } from '@/lib/jwt/reading/token-shape'
import { humanTime, isTimeClaim } from '@/lib/jwt/time'
import type { Bench } from './bench-model'
import { useIsLit } from './lights'
import { memberWords, valueText, voiceOf } from './member-words'
import { More } from './more'
import { pointing } from './pointing'
import { Seen } from './seen'
import tokenStyles from './token.module.css'
import { useNow } from './use-now'

type Props = {
  readonly bench: Pick<Bench, 'token' | 'from' | 'lights'>
  readonly part: number
  readonly member: number
  /** The name stands in this part more than once. */
  readonly isRepeated: boolean
}

const longest = 2000

/** One member: its line of JSON, and what it is. Pointing at either lights up both, and its letters in the token. */
export function MemberLine(props: Props) {
  const read = props.bench.token.parts[props.part]
  const one = read?.members[props.member]
  return read && one ? <Line {...props} read={read} one={one} /> : null
}

function Line({ bench, part, member, isRepeated, read, one }: Props & { read: Part; one: Member }) {
  const isLit = useIsLit(bench.lights, part, member)
  const on = () => bench.lights.light({ part, member })
  const sources = read.name === 'payload' ? bench.from?.sources : undefined
  const source = sources && Object.hasOwn(sources, one.name) ? sources[one.name] : undefined
  return (
    <li data-lit={isLit || undefined} {...pointing(bench.lights, { part, member })}>
      <Button look="bare" className={tokenStyles.json} aria-pressed={isLit} onFocus={on} onClick={on}>
        <span className={tokenStyles.name}>
          <Seen text={JSON.stringify(one.name)} />
        </span>
        : <Value one={one} decoded={read.decoded ?? ''} />
      </Button>
      <div className={tokenStyles.what}>
        {isRepeated && <p className={tokenStyles.alarm}>{words.repeated}</p>}
        <Time name={one.name} value={one.value} />
        <What part={read.name} name={one.name} voice={voiceOf(bench)} />
        {source !== undefined && bench.from && (
          <a href={flowHref(bench.from.flow, { run: bench.from.run, step: source.step, view: 'messages' })}>
            {words.fromMessage(source.message)}
          </a>
        )}
      </div>
    </li>
  )
}

/** Text of any length and any content, and never markup. */
function Value({ one, decoded }: { one: Member; decoded: string }) {
  const text = useMemo(() => valueText(one, decoded), [one, decoded])
  return <Seen text={text.length > longest ? `${text.slice(0, longest)}…` : text} />
}

function What({ part, name, voice }: { part: Part['name']; name: string; voice: Voice }) {
  const known = memberWords(part, name, voice)
  if (known === null) return <p className="text-ink-2 text-small">{words.unknownMember}</p>
  if (known.type === 'explained')
    return (
      <>
        <p>
          <PanelText text={known.is} />
        </p>
        <More name={name} words={known} />
      </>
    )
  return (
    <p>
      <PanelText text={known.is} /> <SpecLink spec={known.spec} />
    </p>
  )
}

const tooLate = 100_000_000_000

function Time({ name, value }: { name: string; value: unknown }) {
  if (!isTimeClaim(name) || typeof value !== 'number') return null
  return value > tooLate ? (
    <p className={tokenStyles.alarm}>{words.milliseconds}</p>
  ) : (
    <Moment name={name} seconds={value} />
  )
}

function Moment({ name, seconds }: { name: string; seconds: number }) {
  const now = useNow()
  const time = humanTime(seconds, now)
  if (time === null) return null
  const ahead = seconds * 1000 > now
  const alarm = name === 'exp' && !ahead ? words.expired : name === 'nbf' && ahead ? words.notYet : null
  return (
    <p className={tokenStyles.time}>
      {alarm && <b className={tokenStyles.alarm}>{alarm}: </b>}
      <time dateTime={time.iso}>{time.absolute}</time>, {time.relative}
    </p>
  )
}
