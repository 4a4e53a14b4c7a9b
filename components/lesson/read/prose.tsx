/** How the Markdown of a lesson looks: one table, by element. */
import { Children, type ComponentProps, cloneElement, isValidElement, type ReactNode } from 'react'
import { Terms } from '@/components/glossary/terms'
import { linkStyle } from '@/components/ui/styles'
import { lessonWords } from '@/content/labels/lesson'
import { Diagram } from './diagram'

/** Texts with the terms of the glossary marked; what is not a text stays as it is. */
function marked(children: ReactNode): ReactNode {
  return Children.map(children, (child) => (typeof child === 'string' ? <Terms text={child} /> : child))
}

function Paragraph({ children }: ComponentProps<'p'>) {
  return <p className="mt-4 text-pretty">{marked(children)}</p>
}

function Heading({ id, children }: ComponentProps<'h2'>) {
  return (
    <h2 id={id} className="mt-12 text-balance font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">
      {children}
    </h2>
  )
}

function SubHeading({ id, children }: ComponentProps<'h3'>) {
  return (
    <h3 id={id} className="mt-8 font-bold text-[1.15rem] leading-tight">
      {children}
    </h3>
  )
}

function Anchor({ href, children }: ComponentProps<'a'>) {
  return (
    <a href={href} className={linkStyle}>
      {children}
    </a>
  )
}

function Item({ children }: ComponentProps<'li'>) {
  return <li className="mt-1.5 pl-1">{marked(children)}</li>
}

/** A wide table scrolls by itself, and by keys. */
function Table({ children }: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it may be wider than a phone, and keys scroll what has the focus
    <section aria-label={lessonWords.table} className="mt-5 overflow-x-auto" tabIndex={0}>
      <table className="w-full border-collapse text-left text-small">{children}</table>
    </section>
  )
}

const HeadCell = ({ children }: ComponentProps<'th'>) => (
  <th className="border-ink border-b-2 py-2 pr-4 align-bottom font-semibold">{children}</th>
)

const Cell = ({ children }: ComponentProps<'td'>) => (
  <td className="border-line border-b py-2 pr-4 align-top">{marked(children)}</td>
)

const Code = ({ children }: ComponentProps<'code'>) => (
  <code className="rounded-[5px] bg-ground px-1 py-px text-[0.9em] wrap-anywhere">{children}</code>
)

function Pre({ children }: ComponentProps<'pre'>) {
  const code = isValidElement<ComponentProps<'code'>>(children) ? cloneElement(children, { className: '' }) : children
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it may be wider than a phone, and keys scroll what has the focus
    <pre className="mt-4 overflow-x-auto rounded-lg border border-line bg-ground p-3" tabIndex={0}>
      {code}
    </pre>
  )
}

export const prose = {
  p: Paragraph,
  h2: Heading,
  h3: SubHeading,
  a: Anchor,
  ul: ({ children }: ComponentProps<'ul'>) => <ul className="mt-3 list-disc pl-6">{children}</ul>,
  ol: ({ children }: ComponentProps<'ol'>) => <ol className="mt-3 list-decimal pl-6">{children}</ol>,
  li: Item,
  table: Table,
  th: HeadCell,
  td: Cell,
  code: Code,
  pre: Pre,
  Diagram,
}
