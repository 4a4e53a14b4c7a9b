import { RawToken } from '@/components/token/raw-token'
import { runCard } from '@/content/home'
import { partyWords } from '@/content/words/parties'
import { decodeToken } from '@/lib/jwt/decode'
import { Clock } from './clock'
import { IdTokenVerdict } from './id-token-verdict'
import type { IssuedToken as Issued } from './shown-run'

/** The ID token of a run: its text, the verdict on its signature, and the claims that say whose it is. */
export function IssuedToken({ token, now }: { token: Issued; now: number }) {
  const decoded = decodeToken(token.text)
  return (
    <section aria-labelledby="issued-token" className="min-w-0 px-3.5 py-5 text-small sm:px-5.5">
      <h2 id="issued-token" className="font-bold">
        {runCard.token}
      </h2>
      <div className="mt-2 mb-2.5">
        <RawToken token={token.text} segments={decoded.type === 'jws' ? decoded.segments : null} />
      </div>
      <IdTokenVerdict token={token.text} jwks={token.keys} issuer={partyWords['authorization-server'].name} />
      <Claims token={token} now={now} />
    </section>
  )
}

function Claims({ token: { payload }, now }: { token: Issued; now: number }) {
  return (
    <dl className="mt-2.5 flex flex-wrap items-baseline gap-x-4 text-ink-2">
      <Claim name="sub" value={String(payload.sub)} />
      <Claim name="aud" value={[payload.aud].flat().join(', ')} />
      {typeof payload.exp === 'number' && (
        <div className="flex gap-1.5">
          <dt>{runCard.expiresIn}</dt>
          <dd>
            <Clock to={payload.exp * 1000} now={now} />
          </dd>
        </div>
      )}
    </dl>
  )
}

function Claim({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex items-baseline gap-1.5">
      <dt>{name}</dt>
      <dd className="font-mono text-code text-ink">{value}</dd>
    </div>
  )
}
