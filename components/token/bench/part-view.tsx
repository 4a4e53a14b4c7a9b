import { useMemo, useState } from 'react'
import { PanelTerms } from '@/components/glossary/panel-terms'
import { Button } from '@/components/ui/button'
import { benchWords as words } from '@/content/labels/tokens'
import type { Part } from '@/lib/jwt/reading/token-shape'
import type { Bench } from './bench-model'
import { drawnFor } from './drawn-for'
import { JsonEditor } from './json-editor'
import { MemberLine } from './member-line'
import { textsOf, voiceOf } from './member-words'
import { Heading } from './section'
import { Seen } from './seen'
import tokenStyles from './token.module.css'

const most = 100

/** Headers and payload. Of several signatures each has a header of its own. */
export const Parts = drawnFor(['token', 'from', 'lights', 'put'], ({ bench }) => {
  const { parts } = bench.token
  const placed = parts.map((part, index) => ({ part, index }))
  const headers = placed.filter(({ part }) => part.name === 'header')
  const payloads = placed.filter(({ part }) => part.name === 'payload')
  const shown = [...headers, ...payloads]
  return (
    <PanelTerms texts={shown.flatMap(({ part }) => textsOf(part, voiceOf(bench)))}>
      {shown.map(({ part, index }, at) => (
        <PartView
          key={`${part.name} ${index.toString()}`}
          bench={bench}
          index={index}
          title={part.name === 'header' && at > 0 ? words.headerOf(at + 1) : words.partTitles[part.name]}
        />
      ))}
    </PanelTerms>
  )
})

type OnBench = Pick<Bench, 'token' | 'from' | 'lights' | 'put'>

type PartViewProps = { readonly bench: OnBench; readonly index: number; readonly title: string }

/** Header or payload: its members as lines of JSON with what each of them is, or as text to be changed. */
function PartView({ bench, index, title }: PartViewProps) {
  const part = bench.token.parts[index]
  const [wantsEditing, setWantsEditing] = useState(false)
  if (!part || (part.name !== 'header' && part.name !== 'payload') || part.decoded === null) return null
  const { name } = part
  const canEdit =
    (bench.token.form === 'jws' || bench.token.form === 'unsecured') && bench.token.serialization === 'compact'
  const isEditing = canEdit && wantsEditing
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and mostly there are none here
    <div role="group" aria-label={title} className={tokenStyles.part}>
      <div className={tokenStyles.partHead}>
        <Heading part={name}>{title}</Heading>
        {canEdit && (
          <Button look="smallLink" onClick={() => setWantsEditing(!isEditing)}>
            {isEditing ? words.done : words.edit(name)}
          </Button>
        )}
      </div>
      {isEditing ? <JsonEditor bench={bench} part={name} /> : <Lines bench={bench} index={index} part={part} />}
    </div>
  )
}

function Lines({ bench, index, part: { members, decoded } }: { bench: OnBench; index: number; part: Part }) {
  const [shown, setShown] = useState(most)
  const repeated = useMemo(() => repeatedNames(members), [members])
  if (members.length === 0)
    return (
      <pre className={tokenStyles.plain}>
        <Seen text={(decoded ?? '').slice(0, 4000)} />
      </pre>
    )
  return (
    <>
      <ol className={tokenStyles.members}>
        {members.slice(0, shown).map(({ name }, at) => (
          <MemberLine
            key={`${at.toString()} ${name}`}
            bench={bench}
            part={index}
            member={at}
            isRepeated={repeated.has(name)}
          />
        ))}
      </ol>
      {members.length > shown && (
        <Button look="smallLink" onClick={() => setShown(shown + 10 * most)}>
          {words.moreMembers(Math.min(10 * most, members.length - shown))}
        </Button>
      )}
    </>
  )
}

/** RFC 8259 §4: what a reader makes of such a name is not foreseeable. */
function repeatedNames(members: Part['members']): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const { name } of members) (seen.has(name) ? again : seen).add(name)
  return again
}
