/** What the place of a note is called, and where it is. */
import { lessonHref } from '@/components/ui/routes'
import type { NamedPlace } from '@/lib/kept/notes-markdown'

export type NoteTitles = {
  /** By the id of a lesson. */
  readonly lessons: Readonly<Record<string, string>>
  /** By the id of a flow. */
  readonly flows: Readonly<Record<string, string>>
  /** By the kind of a message. */
  readonly messages: Readonly<Record<string, string>>
}

/** A lesson by its title; a place on the stage by its flow and its message. */
export function placeOf(where: string, { lessons, flows, messages }: NoteTitles): NamedPlace {
  if (!where.startsWith('/')) return { title: lessons[where] ?? where, href: lessonHref(where) }
  const [, , flow = '', position = ''] = where.split('?')[0]?.split('/') ?? []
  const message = messages[position.replace(/^after-/, '').replace(/-\d+$/, '')]
  return { title: [flows[flow] ?? flow, message].filter(Boolean).join(': '), href: where }
}
