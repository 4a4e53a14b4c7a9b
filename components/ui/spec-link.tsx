import type { SpecReference } from '@/content/types'

/** A section of a specification, as a link to where it can be read. What the section is called, `SpecTitles` adds. */
export function SpecLink({ spec, className }: { spec: SpecReference; className?: string }) {
  return (
    <a href={spec.href} className={className} data-spec={spec.label}>
      {spec.label}
    </a>
  )
}
