import { concepts, lessons } from '@/content/lessons/lessons'
import { taughtAt } from '@/lib/recall/taught-at'
import { TaughtList } from './taught-list'

/** The lessons that are about a page of this site. */
export function TaughtOnPage({ page }: { readonly page: string }) {
  return <TaughtList taught={taughtAt({ lessons, concepts }, { page })} most={6} />
}
