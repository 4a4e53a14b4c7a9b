import type { Stage } from '@/components/stage/stage-model'
import { Copy } from '@/components/ui/copy'
import { stageWords } from '@/content/words/stage'
import type { HttpRequest, Message } from '@/lib/world/message'
import { toCurl } from '@/lib/world/readings/curl'
import { rowsOf } from '@/lib/world/readings/tree'
import { Highlighted } from './highlighted'
import panel from './message.module.css'
import styles from './wire.module.css'

const words = stageWords.message

/** The message as a curl command; for a response, the request that it answers. */
export function CurlView({ stage, message }: { stage: Stage; message: Message }) {
  const request = requestOf(stage, message)
  if (!request) return null
  const command = toCurl(request)
  return (
    <>
      {message.http.type === 'response' && <p className={panel.quiet}>{words.curlOfRequest}</p>}
      <pre className={styles.wire}>
        <Highlighted text={command} value={stage.followed} />
      </pre>
      <span className={styles.copy}>
        <Copy key={command} text={() => command} words={words} look="small" />
      </span>
      <p className={panel.quiet}>{words.curlNowhere}</p>
    </>
  )
}

function requestOf(stage: Stage, message: Message): HttpRequest | null {
  const asked = rowsOf(stage.path).find((row) => row.message.id === message.inReplyTo)?.message.http
  const candidates = [message.http, asked]
  return candidates.find((http) => http?.type === 'request') ?? null
}
