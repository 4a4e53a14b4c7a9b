import type { SpecReference } from '@/content/types'

/** A section of a specification, as a link to where it can be read. */
export function SpecLink({ spec, className }: { spec: SpecReference; className?: string }) {
  return (
    <a href={spec.href} className={className}>
      {spec.label}
    </a>
  )
}
