import { Checkbox, Hint } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import { drawnFor } from './drawn-for'
import styles from './expectation-fields.module.css'
import { ExpectedField, expecting, saidBy } from './expected-field'
import { Section } from './section'

/** What else the reader of the token would expect of it: audience and issuer are asked for in the verdict. */
export const ExpectationFields = drawnFor(['expectations', 'token', 'change'], ({ bench }) => {
  const { expectations, token } = bench
  const expect = expecting(bench)
  const list = expectations.algorithms?.join(', ') ?? ''
  return (
    <Section title={words.expectations}>
      <Hint>{words.expectationsHint}</Hint>
      <div className={styles.fields}>
        <ExpectedField
          name="typ"
          value={expectations.typ ?? ''}
          said={saidBy(token, 'typ')}
          onChange={(value) => expect({ typ: value === '' ? null : value })}
        />
        <ExpectedField
          key={list === '' ? 'none' : 'some'}
          name="algorithms"
          hint={words.algorithmsHint}
          value={list}
          onChange={(value) => expect({ algorithms: algorithmsIn(value) })}
        />
        <ExpectedField
          name="leeway"
          value={expectations.leeway === 0 ? '' : String(expectations.leeway)}
          onChange={(value) => expect({ leeway: Math.min(Number(value.replaceAll(/\D/g, '')), 86_400) })}
        />
      </div>
      <Checkbox
        label={words.anyContent}
        checked={expectations.content === 'jws'}
        onChange={(isAny) => expect({ content: isAny ? 'jws' : 'jwt' })}
      />
    </Section>
  )
})

/** A comma at the end is the beginning of the next one. */
function algorithmsIn(text: string): readonly string[] | null {
  const names = text.split(',').map((name) => name.trim())
  return names.join('') === '' ? null : names
}
