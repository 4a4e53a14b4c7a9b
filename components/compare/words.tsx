import { linkStyle } from '@/components/ui/styles'
import { advice, together, tokenRows } from '@/content/compare/advice'
import { comparePage as words } from '@/content/compare/page'

const heading = 'font-bold text-[1.75rem] leading-tight tracking-[-0.015em]'

/** Why the question is none, with the two pictures for it. */
export function NotRivals() {
  const { title, paragraphs } = words.notRivals
  return (
    <section className="mt-14" aria-labelledby="not-rivals">
      <h2 id="not-rivals" className={heading}>
        {title}
      </h2>
      {paragraphs.map((text) => (
        <p key={text} className="mt-3 max-w-prose">
          {text}
        </p>
      ))}
      <h3 className="mt-8 font-bold text-[1.25rem]">{together.title}</h3>
      <p className="mt-2 max-w-prose">
        {together.text}{' '}
        <a href={together.link.href} className={linkStyle}>
          {together.link.label}
        </a>
      </p>
    </section>
  )
}

/** Which token is for whom. On a narrow page each row becomes a block. */
export function TokenTable() {
  const { title, lead, columns } = words.tokens
  const names = ['from', 'to', 'format', 'mayRead'] as const
  return (
    <section className="mt-18" aria-labelledby="which-token">
      <h2 id="which-token" className={heading}>
        {title}
      </h2>
      <p className="mt-2 max-w-prose text-ink-2">{lead}</p>
      <table className="mt-4 block w-full border-collapse text-left sm:table">
        <thead className="sr-only sm:not-sr-only">
          <tr className="align-baseline">
            <th scope="col" className="py-2 pr-5">
              {columns.token}
            </th>
            {names.map((name) => (
              <th key={name} scope="col" className="py-2 pr-5">
                {columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {tokenRows.map((row) => (
            <tr key={row.token} className="block border-line border-t py-3 align-top sm:table-row sm:py-0">
              <th scope="row" className="block font-semibold sm:table-cell sm:py-2.5 sm:pr-5">
                {row.token}
              </th>
              {names.map((name) => (
                <td key={name} className="block sm:table-cell sm:py-2.5 sm:pr-5">
                  <span aria-hidden="true" className="text-ink-2 sm:hidden">
                    {columns[name]}:{' '}
                  </span>
                  {row[name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** When to use which. */
export function WhenToUse() {
  return (
    <section className="mt-18" aria-labelledby="when">
      <h2 id="when" className={heading}>
        {words.when.title}
      </h2>
      <dl className="mt-4 grid gap-x-14 gap-y-6 md:grid-cols-2">
        {advice.map(({ use, when, href }) => (
          <div key={use} className="border-line border-t pt-3">
            <dt className="font-bold">
              <a href={href} className={linkStyle}>
                {use}
              </a>
            </dt>
            <dd className="mt-1 max-w-prose">{when}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
