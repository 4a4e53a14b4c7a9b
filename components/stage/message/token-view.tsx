import type { Stage } from '@/components/stage/stage-model'
import { SpecLink } from '@/components/ui/spec-link'
import { tokenKindWords } from '@/content/words/token-kinds'
import type { FoundToken } from '@/lib/jwt/find'
import type { Message } from '@/lib/world/message'
import styles from './message.module.css'
import { OpenInTokens } from './open-in-tokens'
import { TokenGroup } from './token-group'

/** One token by itself: what such a token is for, and then all of it. */
export function TokenView({ stage, message, found }: { stage: Stage; message: Message; found: FoundToken }) {
  const { is, spec } = tokenKindWords[found.kind]
  return (
    <>
      <p className={styles.meaning}>
        {is} <SpecLink spec={spec} />
      </p>
      <OpenInTokens stage={stage} message={message} found={found} />
      <TokenGroup stage={stage} message={message} found={found} />
    </>
  )
}
