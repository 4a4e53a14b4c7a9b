'use client'

import { useState } from 'react'
import { fragmentOf } from '@/components/token/bench/link'
import { Button } from '@/components/ui/button'
import { Copy } from '@/components/ui/copy'
import { TextArea } from '@/components/ui/field'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { studentWords } from '@/content/labels/classroom-student'
import type { Receipt } from '@/lib/api/room-shapes'
import { receipt } from '@/lib/api/rooms'
import { noExpectations } from '@/lib/jwt/checks/check'
import { jsonText } from '@/lib/world/json-text'

const words = studentWords.part

type Props = {
  readonly code: string
  readonly name: string
  /** True once there is something that a receipt could say. */
  readonly hasDone: boolean
}

/** Who one is here, a receipt for what one did, and the way out. */
export function OwnPart({ code, name, hasDone }: Props) {
  const [got, setGot] = useState<Receipt | string | null>(null)
  const get = async () => {
    const answer = await receipt(code)
    setGot(answer.ok ? answer.value : words.failed(answer.problem.detail))
  }
  return (
    <section aria-labelledby="own-part" className="mt-8 border-line border-t pt-4 pb-2">
      <h2 id="own-part" className="font-bold text-[1.0625rem]">
        {words.title}
      </h2>
      <p className="mt-1">{words.name(name)}</p>
      {hasDone && <p className="mt-2 text-ink-2">{words.receiptAbout}</p>}
      <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-3">
        {hasDone && (
          <Button look="plain" className="min-h-11.5" onClick={get}>
            {words.receipt}
          </Button>
        )}
        <a href={routes.flows} className={`inline-flex min-h-11.5 items-center ${linkStyle}`}>
          {words.leave}
        </a>
      </p>
      <div role="status">
        {typeof got === 'string' && <p className="mt-2">{got}</p>}
        {got !== null && typeof got !== 'string' && <OwnReceipt code={code} receipt={got} />}
      </div>
    </section>
  )
}

function OwnReceipt({ code, receipt: { token, jwks } }: { readonly code: string; readonly receipt: Receipt }) {
  const bench = fragmentOf({
    text: token,
    key: jsonText(jwks, 2),
    secretIs: 'text',
    expectations: noExpectations,
    from: null,
  })
  return (
    <>
      <TextArea look="code" readOnly rows={4} aria-label={words.receiptText} value={token} />
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <Copy look="plain" words={words.copy} text={() => token} />
        <Button look="plain" onClick={() => save(token, words.file(code))}>
          {words.save}
        </Button>
        <a href={`${routes.tokens}${bench}`} className={`inline-flex min-h-10 items-center ${linkStyle}`}>
          {words.open}
        </a>
      </p>
    </>
  )
}

/** The browser saves what a link with `download` leads to. RFC 7519 §10.3.1 gives the type its name. */
function save(token: string, name: string): void {
  const href = URL.createObjectURL(new Blob([token], { type: 'application/jwt' }))
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
