import type { Stage } from '@/components/stage/stage-model'
import type { ClaimSource, FromRun } from '@/components/token/bench/bench-model'
import { fragmentOf } from '@/components/token/bench/link'
import { routes } from '@/components/ui/routes'
import { stageWords } from '@/content/words/stage'
import { noExpectations } from '@/lib/jwt/checks/check'
import { decodeToken } from '@/lib/jwt/decode'
import type { FoundToken } from '@/lib/jwt/find'
import { jsonText } from '@/lib/world/json-text'
import type { Message } from '@/lib/world/message'
import { factsAt } from '@/lib/world/readings/tree'
import styles from './message.module.css'
import { firstCarrier } from './places'
import { keysFor } from './token-keys'

/** A link that brings a token to the bench, with its keys, what its reader would expect, and where its claims came from. */
export function OpenInTokens({ stage, message, found }: { stage: Stage; message: Message; found: FoundToken }) {
  const decoded = decodeToken(found.token)
  const payload = decoded.type === 'jws' ? decoded.payload : {}
  const { jwks } = keysFor(stage, found)
  const fragment = fragmentOf({
    text: found.token,
    key: jwks ? jsonText(jwks, 2) : '',
    secretIs: 'text',
    expectations: { ...noExpectations, ...expectationsOf(stage, found, payload) },
    from: {
      flow: stage.flow.id,
      run: stage.run.id,
      step: stage.step.id,
      message: message.id,
      sources: sourcesOf(stage, message, payload),
    },
  })
  return (
    <p className={styles.meaning}>
      <a href={`${routes.tokens}${fragment}`}>{stageWords.message.openInTokens}</a>
    </p>
  )
}

type Payload = Readonly<Record<string, unknown>>

/** What the API expects of an access token (RFC 9068 §4), and the client of an ID token (OpenID Connect Core §3.1.3.7). */
function expectationsOf(stage: Stage, { kind }: FoundToken, { iss }: Payload) {
  const base = (role: string) => stage.run.parties.find((party) => party.role === role)?.base ?? null
  const issuer = base('authorization-server')
  if (iss !== issuer) return {}
  if (kind === 'Access token') return { typ: 'at+jwt', iss: issuer, aud: base('resource-server') }
  return kind === 'ID token' || kind === 'Logout token' ? { iss: issuer, aud: clientId(stage) } : { iss: issuer }
}

/** The name under which Photoprint is registered, as it knows it itself. */
function clientId({ path }: Stage): string | null {
  return factsAt(path).client?.find(({ name }) => name === 'client_id')?.value ?? null
}

/** Claims that were taken from an earlier message. */
function sourcesOf(stage: Stage, message: Message, payload: Payload): FromRun['sources'] {
  const carried = Object.entries(payload).flatMap(([name, value]): [string, ClaimSource][] => {
    const first = typeof value === 'string' ? firstCarrier(stage, { name, value }, message.id) : null
    const step = stage.path.find(({ sent }) => sent.some(({ id }) => id === first?.message))
    return first && step ? [[name, { message: first.message, step: step.id }]] : []
  })
  return Object.fromEntries(carried)
}
