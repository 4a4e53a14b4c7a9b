import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { LabelledArea, LabelledSelect } from '@/components/ui/field'
import { toolWords } from '@/content/labels/tokens'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { type SigningAlgorithm, signingAlgorithms } from '@/lib/jwt/writing/algorithms'
import type { Bench } from './bench-model'
import { publicTextOf } from './key-text'
import toolsStyles from './tools.module.css'

const words = toolWords.sign

/** ML-DSA is not everywhere: until it is known to be here, it is not offered. */
const everywhere = signingAlgorithms.filter((alg) => !alg.startsWith('ML-DSA'))

/** Signs what is on the bench, with a key that is pasted or made here. */
export function SignPanel({ bench }: { bench: Bench }) {
  const offered = useOffered()
  const [alg, setAlg] = useState<SigningAlgorithm>('ES256')
  const [key, setKey] = useState('')
  const [said, setSaid] = useState('')
  const make = async () => {
    const { generateKey } = await import('@/lib/jwt/writing/generate')
    const made = await generateKey(alg)
    setKey(made ? JSON.stringify(made.private, null, 2) : '')
    setSaid(made ? '' : toolWords.problems.platform(alg))
  }
  const sign = async () => {
    const { signToken } = await import('@/lib/jwt/writing/sign')
    const keys = readKeys(key, bench.secretIs)
    const written = await signToken(bench.token, keys, alg)
    if ('problem' in written) return setSaid(toolWords.problems[written.problem](written.detail))
    bench.put(written.token, 'made', { key: publicTextOf(keys, key) })
    setSaid(words.signed)
  }
  return (
    <div className={toolsStyles.form}>
      <p>{words.lead}</p>
      <div className={toolsStyles.row}>
        <LabelledSelect look="page" label={words.algorithm} value={alg} values={offered} onChange={setAlg} />
        <Button look="plain" onClick={make}>
          {words.newKey}
        </Button>
      </div>
      <LabelledArea label={words.privateKey} value={key} onChange={setKey} />
      <div className={toolsStyles.row}>
        <Button look="primary" onClick={sign}>
          {words.sign}
        </Button>
        <p role="status">{said}</p>
      </div>
    </div>
  )
}

function useOffered(): readonly SigningAlgorithm[] {
  const [offered, setOffered] = useState<readonly SigningAlgorithm[]>(everywhere)
  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const { offeredAlgorithms } = await import('@/lib/jwt/writing/generate')
      const found = await offeredAlgorithms()
      if (isCurrent) setOffered(found)
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [])
  return offered
}
