import { testWords as words } from '@/content/labels/quiz-test'
import type { PartId } from '@/content/lesson'
import type { Tested } from '@/lib/recall/log'
import { type Forms, scoreOf } from './test-question'

type Props = {
  readonly before: Tested | undefined
  readonly after: Tested | undefined
  readonly forms: Forms
  readonly parts: readonly { readonly id: PartId; readonly title: string }[]
}

/** What was right before and after, by part, and the difference. */
export function TestResult({ before, after, forms, parts }: Props) {
  const rows: readonly { readonly id: PartId | null; readonly title: string }[] = [
    ...parts,
    { id: null, title: words.all },
  ]
  return (
    <section aria-labelledby="test-result" className="mt-10 border-line-2 border-t pt-5">
      <h2 id="test-result" className="font-bold text-[1.4375rem]">
        {words.over}
      </h2>
      <table
        aria-label={words.table}
        className="mt-3 w-full max-w-180 text-left [&_:is(td,th)]:border-line [&_:is(td,th)]:border-b [&_:is(td,th)]:py-2 [&_:is(td,th)]:pr-3"
      >
        <thead>
          <tr>
            {[words.part, words.before, words.after, words.difference].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title }) => (
            <tr key={title}>
              <th scope="row" className="font-normal">
                {title}
              </th>
              <Cells before={before && scoreOf(before, forms, id)} after={after && scoreOf(after, forms, id)} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Score = ReturnType<typeof scoreOf>

function Cells({ before, after }: { before: Score | undefined; after: Score | undefined }) {
  return (
    <>
      {[before, after].map((score, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: before and after
        <td key={at}>{score ? words.right(score.right, score.of) : words.notTaken}</td>
      ))}
      <td className="font-bold">{before && after && words.change(after.right - before.right)}</td>
    </>
  )
}
