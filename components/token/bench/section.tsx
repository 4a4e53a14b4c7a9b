import { type ReactNode, useId } from 'react'

type Props = { readonly title: string; readonly className?: string | undefined; readonly children: ReactNode }

/** A stretch of the bench, under its heading. */
export function Section({ title, className, children }: Props) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={className}>
      <Heading id={heading}>{title}</Heading>
      {children}
    </section>
  )
}

type HeadingProps = { readonly id?: string; readonly part?: string; readonly children: ReactNode }

/** The heading of a stretch of the bench, in the hue of its part where it is one. */
export function Heading({ id, part, children }: HeadingProps) {
  return (
    <h2 id={id} data-part={part} className="font-bold text-[1.2em] tracking-[-0.01em]">
      {children}
    </h2>
  )
}
