import { questionWords } from '@/content/labels/quiz'
import { decodeToken } from '@/lib/jwt/decode'
import { tokensIn } from '@/lib/jwt/find'
import type { JsonObject } from '@/lib/jwt/segment'
import type { Http } from '@/lib/world/message'
import type { Secret } from './covered'
import { block, Covered } from './wire'

const words = questionWords.cloze

type Props = { readonly http: Http; readonly secrets?: readonly Secret[] }

/** What the JWTs of a message say, decoded. */
export function TokensInside({ http, secrets = [] }: Props) {
  return tokensIn(http).map(({ kind, name, token }) => {
    const decoded = decodeToken(token)
    if (decoded.type !== 'jws') return null
    return (
      <section key={name} aria-label={words.inside(kind)} className={block}>
        <h3 className="mb-1 font-semibold text-ink-2 text-small">{words.inside(kind)}</h3>
        <Members object={decoded.header} secrets={secrets} className="text-jwt-header" />
        <Members object={decoded.payload} secrets={secrets} className="text-jwt-payload" />
      </section>
    )
  })
}

type MembersProps = { readonly object: JsonObject; readonly secrets: readonly Secret[]; readonly className: string }

function Members({ object, secrets, className }: MembersProps) {
  return (
    <dl className="mt-1 grid gap-y-0.5">
      {Object.entries(object).map(([name, value]) => (
        <div key={name} className="wrap-anywhere">
          <dt className={`inline font-mono text-code ${className}`}>{name}: </dt>
          <dd className="inline font-mono text-code">
            <Covered text={typeof value === 'string' ? value : JSON.stringify(value)} name={name} secrets={secrets} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
