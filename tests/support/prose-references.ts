/** The references of the lessons’ prose: `<Spec rfc={9700} section="4.5" />`. */
import { specNamed } from '@/components/lesson/read/spec-named'
import type { SpecReference } from '@/content/types'

const texts = import.meta.glob<string>('/content/lessons/*/read.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** @throws Error where the prose names a document that there is not. */
export function proseReferences(): SpecReference[] {
  return Object.values(texts).flatMap((text) =>
    [...text.matchAll(/<Spec\s([^>]*?)\/>/g)].map(([, words = '']) => named(words)),
  )
}

function named(words: string): SpecReference {
  const rfc = words.match(/rfc=\{(\d+)\}/)?.[1]
  const doc = words.match(/doc="([^"]+)"/)?.[1]
  const section = words.match(/section="([^"]*)"/)?.[1] ?? ''
  return specNamed({ section, ...(rfc !== undefined && { rfc: Number(rfc) }), ...(doc !== undefined && { doc }) })
}
