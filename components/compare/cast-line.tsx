import { Terms } from '@/components/glossary/terms'
import { PartyIcon } from '@/components/picture/party-icon'
import { castLine } from '@/content/compare/page'
import { partyColours } from './party-chip'

/** Who is who, for whoever arrives here first. */
export function CastLine() {
  return (
    <ul
      aria-label={castLine.label}
      className="mt-3 gap-x-5 gap-y-0.5 text-ink-2 text-small leading-normal sm:flex sm:flex-wrap"
    >
      {castLine.people.map(({ role, who, is }) => (
        <li key={role} className="max-sm:mr-1.5 max-sm:inline">
          <b
            style={partyColours(role)}
            className="inline-flex items-baseline gap-[0.35em] font-[650] text-(--party) *:self-center"
          >
            <PartyIcon role={role} />
            {who}
          </b>{' '}
          <Terms text={is} />
        </li>
      ))}
    </ul>
  )
}
