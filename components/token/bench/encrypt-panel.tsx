import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { LabelledArea, LabelledSelect } from '@/components/ui/field'
import { toolWords } from '@/content/labels/tokens'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import {
  type ContentEncryption,
  contentEncryptions,
  type KeyManagement,
  keyManagements,
} from '@/lib/jwt/writing/algorithms'
import type { Bench } from './bench-model'
import { isConfidential } from './key-text'
import toolsStyles from './tools.module.css'

const words = toolWords.encrypt

/** Puts the token into an encrypted one, for a key that is pasted or made here. */
export function EncryptPanel({ bench }: { bench: Bench }) {
  const [alg, setAlg] = useState<KeyManagement>('RSA-OAEP-256')
  const [enc, setEnc] = useState<ContentEncryption>('A256GCM')
  const [key, setKey] = useState('')
  const [said, setSaid] = useState('')
  const make = async () => {
    const { generateKey } = await import('@/lib/jwt/writing/generate')
    const made = await generateKey(alg, enc)
    setKey(made ? JSON.stringify(made.private, null, 2) : '')
    setSaid(made ? '' : toolWords.problems.platform(alg))
  }
  const encrypt = async () => {
    const { encryptText } = await import('@/lib/jwt/writing/encrypt')
    const keys = readKeys(key, bench.secretIs)
    const written = await encryptText(bench.token.text, keys, alg, enc)
    if ('problem' in written) return setSaid(toolWords.problems[written.problem](written.detail))
    bench.put(written.token, 'made', { key })
    setSaid(isConfidential(keys) ? words.encrypted : words.encryptedOnly)
  }
  return (
    <div className={toolsStyles.form}>
      <p>{words.lead}</p>
      <div className={toolsStyles.row}>
        <LabelledSelect look="page" label={words.alg} value={alg} values={keyManagements} onChange={setAlg} />
        <LabelledSelect look="page" label={words.enc} value={enc} values={contentEncryptions} onChange={setEnc} />
        <Button look="plain" onClick={make}>
          {words.newKey}
        </Button>
      </div>
      <LabelledArea label={words.recipientKey} value={key} onChange={setKey} />
      <div className={toolsStyles.row}>
        <Button look="primary" onClick={encrypt}>
          {words.encrypt}
        </Button>
        <p role="status">{said}</p>
      </div>
    </div>
  )
}
