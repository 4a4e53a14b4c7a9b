import { useMemo } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { TokenPanel } from '@/components/token/token-panel'
import { Button } from '@/components/ui/button'
import { claimWords, headerWords } from '@/content/words/claims/claims'
import { stageWords } from '@/content/words/stage'
import { checksAt } from '@/lib/jwt/derived'
import type { FoundToken } from '@/lib/jwt/find'
import type { Message } from '@/lib/world/message'
import { Derivations } from './derivations'
import { firstCarrier, stepOfMessage } from './places'
import { sourcesAt } from './sources-at'
import { keysFor } from './token-keys'

const explain = { header: headerWords, claims: claimWords }

type Props = { readonly stage: Stage; readonly message: Message; readonly found: FoundToken }

/** A token of a message, decoded and verified with the keys that this run has seen. */
export function TokenGroup({ stage, message, found }: Props) {
  const { jwks, message: from, ...signer } = keysFor(stage, found)
  return (
    <TokenPanel
      kind={found.kind}
      token={found.token}
      jwks={jwks}
      jwksFrom={from === null ? null : originOfKeys(stage, from)}
      {...signer}
      now={stage.step.at}
      explain={explain}
      onFollow={stage.follow}
      provenance={(value, name) => (
        <>
          <Provenance stage={stage} member={{ name, value }} before={message.id} />
          <ClaimDerivations stage={stage} message={message} found={found} name={name} />
        </>
      )}
    />
  )
}

/** Keys may have come already, may still come in this branch, or may have come in another one only. */
function originOfKeys({ path, branch }: Stage, message: number): string {
  const brought = (steps: Stage['path']) => steps.some(({ sent }) => sent.some(({ id }) => id === message))
  const { keysFrom, keysLater, keysElsewhere } = stageWords.message
  if (brought(path)) return keysFrom(message)
  return brought(branch) ? keysLater(message) : keysElsewhere
}

type ProvenanceProps = {
  readonly stage: Stage
  readonly member: { readonly name: string; readonly value: string }
  readonly before: number
}

/** Which earlier message a member of the token was taken from. */
function Provenance({ stage, member, before }: ProvenanceProps) {
  const first = stage.whole ? firstCarrier(stage, member, before) : undefined
  if (!first) return null
  return (
    <Button
      look="link"
      onClick={() => {
        const step = stepOfMessage(stage, first.message)
        if (step !== undefined) stage.go(step)
      }}
    >
      {stageWords.message.from(first.name, first.message)}
    </Button>
  )
}

/** A claim that was computed from another value, computed again. */
function ClaimDerivations({ stage, message, found, name }: Props & { readonly name: string }) {
  const { branch, path, whole } = stage
  const { place, name: field } = found
  const checks = useMemo(
    () => (whole ? checksAt(sourcesAt({ branch, path }), { message: message.id, place, name: field }, [name]) : []),
    [whole, branch, path, message.id, place, field, name],
  )
  return <Derivations stage={stage} checks={checks} />
}
