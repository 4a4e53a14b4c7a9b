import { TokenPanel } from '@/components/token/token-panel'
import { claimWords, headerWords } from '@/content/words/claims'
import { stageWords } from '@/content/words/stage'
import type { FoundToken } from '@/lib/jwt/find'
import type { Message } from '@/lib/world/message'
import styles from './parameters.module.css'
import { firstCarrier, stepOfMessage } from './places'
import type { Stage } from './stage-model'

const explain = { header: headerWords, claims: claimWords }

/** A token of a message, decoded and verified with the keys that this run has seen. */
export function TokenGroup({ stage, message, found }: { stage: Stage; message: Message; found: FoundToken }) {
  return (
    <TokenPanel
      kind={found.kind}
      token={found.token}
      jwks={stage.jwks?.set ?? null}
      jwksFrom={stage.jwks ? originOfKeys(stage, stage.jwks.message) : null}
      now={stage.step.at}
      explain={explain}
      onFollow={stage.follow}
      provenance={(value) => <Provenance stage={stage} value={value} before={message.id} />}
    />
  )
}

/** Keys may have come already, may still come in this branch, or may have come in another one only. */
function originOfKeys({ path, branch }: Stage, message: number): string {
  const brought = (steps: Stage['path']) =>
    steps.some(({ sent }) => sent.some(({ id, kind }) => id === message && kind === 'jwks-response'))
  const { keysFrom, keysLater, keysElsewhere } = stageWords.message
  if (brought(path)) return keysFrom(message)
  return brought(branch) ? keysLater(message) : keysElsewhere
}

/** Which earlier message brought a value into this run. */
function Provenance({ stage, value, before }: { stage: Stage; value: string; before: number }) {
  const first = firstCarrier(stage, value, before)
  if (!first) return null
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        const step = stepOfMessage(stage, first.message)
        if (step !== undefined) stage.go(step)
      }}
    >
      {stageWords.message.from(first.field.name, first.message)}
    </button>
  )
}
