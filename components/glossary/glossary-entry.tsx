import type { CSSProperties } from 'react'
import { PartyIcon } from '@/components/picture/party-icon'
import { SpecLink } from '@/components/ui/spec-link'
import type { Entry } from '@/content/glossary/entry'
import { glossaryWords as words } from '@/content/labels/glossary'
import type { PartyRole } from '@/lib/world/message'
import { seenIn } from './seen-in'

/** One entry: the term, what its letters stand for, what it is, where that is defined, and where to see it. */
export function GlossaryEntry({ entry }: { readonly entry: Entry }) {
  const { id, group, term, also, expansion, is, spec } = entry
  const see = seenIn(entry)
  const others = also.filter((name) => ![term, expansion].some((said) => said && isSame(said, name)))
  return (
    <li id={id} data-group={group} data-names={[term, ...also, expansion ?? ''].join(' ')}>
      <h3>
        <Term entry={entry} /> <small>{words.groups[group]}</small>
      </h3>
      {expansion && (
        <p>
          <i>{expansion}</i>
        </p>
      )}
      <p>{is}</p>
      {others.length > 0 && (
        <p>
          <small>{words.also(others)}</small>
        </p>
      )}
      <p>
        {spec && <SpecLink spec={spec} />}
        {see && (
          <a href={see} aria-label={words.seeNamed(term)}>
            {words.see}
          </a>
        )}
      </p>
    </li>
  )
}

/** `front-channel` says nothing that `front channel` does not. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll('-', ' ')
  return plain(one) === plain(other)
}

/** What stands on the wire is set as it stands there. */
function Term({ entry: { group, term, party } }: { readonly entry: Entry }) {
  if (party) return <Party role={party} name={term} />
  return group === 'concepts' ? term : <code>{term}</code>
}

function Party({ role, name }: { readonly role: PartyRole; readonly name: string }) {
  return (
    <span
      className="text-(--party) [&_svg]:inline [&_svg]:align-[-0.1em]"
      style={{ '--party': `var(--${role})` } as CSSProperties}
    >
      <PartyIcon role={role} /> {name}
    </span>
  )
}
