'use client'

import type { KeyboardEvent } from 'react'

type Props = {
  readonly id: string
  readonly href: string
  readonly name: string
  readonly says: string
  readonly isHere: boolean
}

/** Goes to another way to get the lesson. It is a button by its look, so Space presses it as well as Enter. */
export function WayLink({ id, href, name, says, isHere }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it works without JavaScript, as a link does
    <a
      href={href}
      role="button"
      aria-current={isHere ? 'page' : undefined}
      aria-describedby={id}
      onKeyDown={pressOnSpace}
      className="grid h-full min-h-13 min-w-0 content-center px-3 py-2 leading-tight hover:bg-ground aria-[current]:bg-ink aria-[current]:text-paper"
    >
      <b className="sm:whitespace-nowrap projector:whitespace-normal">{name}</b>
      <span
        id={id}
        aria-hidden="true"
        className="truncate text-[0.8125rem] projector:whitespace-normal projector:text-small"
      >
        {says}
      </span>
    </a>
  )
}

function pressOnSpace(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.key !== ' ') return
  event.preventDefault()
  event.currentTarget.click()
}
