import { questionWords } from '@/content/labels/quiz'
import { isForm } from '@/lib/world/http-text'
import type { Http } from '@/lib/world/message'
import { WireBlock } from '../evidence/wire'
import { type WireLine, wireLines } from '../evidence/wire-lines'

type Props = {
  readonly http: Http | undefined
  /** The names that the reader has to find: they are shown as the reader has them. */
  readonly asked: readonly string[]
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** The request as it stands. */
export function WillBeSent({ http, asked, fields }: Props) {
  if (!http) return null
  const kept = wireLines(http).filter(({ name }) => !asked.includes(name))
  return (
    <>
      <h3 className="mt-5 font-semibold text-ink-2 text-small">{questionWords.build.sent}</h3>
      <WireBlock
        lines={[...kept, ...fields.filter(([name]) => name !== '').map((field) => lineOf(http, field))]}
        secrets={[]}
      />
    </>
  )
}

function lineOf(http: Http, [name, value]: readonly [string, string]): WireLine {
  const isHeader = http.headers.some(([each]) => each === name)
  if (isHeader) return { name, lead: `${name}: `, value }
  return { name, lead: `${isForm(http) ? '' : '&'}${name}=`, value: encodeURIComponent(value) }
}
