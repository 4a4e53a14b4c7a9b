import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { toolWords } from '@/content/labels/tokens'
import { noExpectations } from '@/lib/jwt/checks/check'
import { standingOf } from '@/lib/jwt/checks/standing'
import { type ApiAnswer, acmeKeys, freshToken, sendToApi } from './api-run'
import type { Bench } from './bench-model'
import toolsStyles from './tools.module.css'

const words = toolWords.api
const longest = 16_384 - 'Bearer '.length

/** The only part of the bench that talks to the server, and only when a button is pressed. */
export function SendToApi({ bench }: { bench: Bench }) {
  const [said, setSaid] = useState('')
  const [answer, setAnswer] = useState<ApiAnswer | null>(null)
  const doing = async (work: () => Promise<string>) => {
    setSaid(words.working)
    setAnswer(null)
    setSaid(await work().catch((error: unknown) => (error instanceof Error ? error.message : String(error))))
  }
  const send = () =>
    doing(async () => {
      if (bench.token.text.length > longest) return words.tooLong
      setAnswer(await sendToApi(bench.token.text, bench.from))
      return ''
    })
  const takeKeys = () =>
    doing(async () => {
      const { key, expectations } = await acmeKeys(bench.from)
      bench.change({ key, expectations: { ...noExpectations, ...expectations } })
      return words.keysSet
    })
  const take = () =>
    doing(async () => {
      const { expectations, ...state } = await freshToken()
      bench.change({ ...state, secretIs: 'text', expectations: { ...noExpectations, ...expectations } })
      return words.taken
    })
  return (
    <div className={toolsStyles.form}>
      <p>
        {words.lead} {bench.from ? words.fromRun : words.newRun}
      </p>
      <div className={toolsStyles.row}>
        <Button look="primary" onClick={send}>
          {words.send}
        </Button>
        <Button look="plain" onClick={takeKeys}>
          {words.useKeys}
        </Button>
        <Button look="plain" onClick={take}>
          {words.take}
        </Button>
      </div>
      <div role="status">
        <p>{said}</p>
        {answer && <Answer answer={answer} verdict={bench.judgement ? standingOf(bench.judgement) : undefined} />}
      </div>
    </div>
  )
}

function Answer({ answer, verdict }: { answer: ApiAnswer; verdict: string | undefined }) {
  return (
    <div className={toolsStyles.answer} data-ok={answer.status === 200}>
      <p>
        <b>{answer.status === null ? words.notAsked : words.answered(answer.status)}</b>{' '}
        {answer.challenge && <code>{answer.challenge}</code>}
      </p>
      {answer.notes.length > 0 && (
        <>
          <p>{words.says}</p>
          <ul>
            {answer.notes.map(({ code, text }) => (
              <li key={`${code} ${text}`}>
                <code>{code}</code> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {verdict && <p>{words.ours(verdict)}</p>}
      <p>
        <a href={answer.href}>{words.branch}</a>
      </p>
    </div>
  )
}
