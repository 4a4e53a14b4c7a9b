import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import { isToken } from '@/lib/jwt/reading/compact'
import { digestsOf, type KnownDigest } from '@/lib/jwt/reading/digests'
import { jsonText } from '@/lib/jwt/text-of'
import type { Bench } from './bench-model'
import { drawnFor } from './drawn-for'
import { Heading } from './section'
import tokenStyles from './token.module.css'

type Shown = { readonly bench: Pick<Bench, 'judgement' | 'token' | 'put'> }

/** What was inside an encrypted token or a nested one, and what an SD-JWT discloses. */
export const Opened = drawnFor(['judgement', 'token', 'put'], ({ bench }) => {
  const inside = bench.judgement?.opened ?? bench.token.nested
  return (
    <>
      {inside !== null && inside !== undefined && <Inside bench={bench} text={inside} />}
      {bench.token.disclosures.length > 0 && <Disclosures bench={bench} />}
      <KeyBinding bench={bench} />
      {bench.token.seals.length > 1 && <Seals bench={bench} />}
    </>
  )
})

/** RFC 9901 §4.3: another token, by another key. It is looked at by itself. */
function KeyBinding({ bench }: Shown) {
  const part = bench.token.parts.find(({ name }) => name === 'key-binding')
  if (!part) return null
  return (
    <section className={tokenStyles.part} aria-label={words.partTitles['key-binding']}>
      <Heading>{words.partTitles['key-binding']}</Heading>
      <Hint>{words.keyBinding}</Hint>
      <Button look="plain" onClick={() => bench.put(part.text, 'made')}>
        {words.putInner}
      </Button>
    </section>
  )
}

function Inside({ bench, text }: Shown & { text: string }) {
  return (
    <section className={tokenStyles.part} aria-label={words.opened}>
      <Heading>{words.opened}</Heading>
      <pre className={tokenStyles.plain}>{pretty(text).slice(0, 8000)}</pre>
      {isToken(text) && (
        <Button look="plain" onClick={() => bench.put(text, 'made')}>
          {words.putInner}
        </Button>
      )}
    </section>
  )
}

function pretty(text: string): string {
  try {
    return jsonText(JSON.parse(text), 2)
  } catch {
    return text
  }
}

function Disclosures({ bench: { token } }: Shown) {
  const [known, setKnown] = useState<KnownDigest | null>(null)
  useEffect(() => {
    let isCurrent = true
    digestsOf(token).then((found) => {
      if (isCurrent) setKnown(found)
    })
    return () => {
      isCurrent = false
    }
  }, [token])
  return (
    <section className={tokenStyles.part} aria-label={words.disclosures}>
      <Heading>{words.disclosures}</Heading>
      <ul className={tokenStyles.disclosures}>
        {token.disclosures.map(({ text, name, value }, index) => (
          <li key={text}>
            <code>
              {name ?? words.element}: {jsonText(value)}
            </code>
            {known && (
              <span data-bad={known.isListed[index] ? undefined : true}>
                {known.isListed[index] ? words.disclosureListed : words.disclosureUnlisted}
              </span>
            )}
          </li>
        ))}
      </ul>
      {known && known.others > 0 && <Hint>{words.kept(known.others)}</Hint>}
    </section>
  )
}

function Seals({ bench: { token } }: Shown) {
  return (
    <section className={tokenStyles.part} aria-label={words.signatures}>
      <Heading>{words.signatures}</Heading>
      <ol className={tokenStyles.disclosures}>
        {token.seals.map(({ signature, header }) => (
          <li key={signature}>
            <code>{jsonText(header)}</code>
          </li>
        ))}
      </ol>
    </section>
  )
}
