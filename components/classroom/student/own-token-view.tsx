'use client'

import { keysFor } from '@/components/stage/message/token-keys'
import type { Stage } from '@/components/stage/stage-model'
import { RawToken } from '@/components/token/raw-token'
import { useVerdict } from '@/components/token/use-verdict'
import { VerdictLine } from '@/components/token/verdict-line'
import { studentWords } from '@/content/labels/classroom-student'
import { tokenPanelWords } from '@/content/labels/token-panel'
import { stageWords } from '@/content/words/stage'
import type { Segments } from '@/lib/jwt/decode'
import { type OwnToken, textOf } from './own-token'

const words = studentWords.own

/** The token of this student’s own run, verified here, with what tells it from everybody else’s. */
export function OwnTokenView({ stage, own }: { readonly stage: Stage; readonly own: OwnToken }) {
  const { found, decoded, message } = own
  const { jwks, message: from, issuer = 'Acme ID' } = keysFor(stage, found)
  const verdict = useVerdict(found.token, decoded, jwks, issuer)
  const members = [
    ['kid', textOf(decoded.header, 'kid')],
    ['jti', textOf(decoded.payload, 'jti')],
    ['aud', textOf(decoded.payload, 'aud')],
  ] as const
  return (
    <section className="mt-5 border-ink border-t-3 pt-3.5" aria-labelledby="own-token" data-own>
      <h2 id="own-token" className="font-bold text-[1.125rem]">
        {words.title}
      </h2>
      <p className="mt-0.5 mb-2.5 text-[1rem] text-ink-2">{words.from(message)}</p>
      <RawToken token={found.token} segments={shortened(decoded.segments)} />
      <VerdictLine
        verdict={verdict}
        source={tokenPanelWords.issuersKeys(issuer, from === null ? null : stageWords.message.keysFrom(from))}
      />
      <dl className="mt-3 grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-2 gap-y-1 font-mono text-code">
        {members.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name} className="contents">
                <dt className="font-semibold">{name}</dt>
                <dd className="truncate" title={value}>
                  {value}
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}

/** In characters: what is left of a part where there is little room. All of it is one look closer. */
const shown = { header: 72, payload: 60, signature: 20 } as const

function shortened({ header, payload, signature }: Segments): Segments {
  return {
    header: cut(header, shown.header),
    payload: cut(payload, shown.payload),
    signature: cut(signature, shown.signature),
  }
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
