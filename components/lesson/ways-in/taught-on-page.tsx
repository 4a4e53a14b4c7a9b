import { concepts, lessons } from '@/content/lessons/lessons'
import { taughtAt } from '@/lib/recall/taught-at'
import { TaughtList } from './taught-list'

type Props = { readonly page: string; readonly isNamed?: boolean }

/** The lessons that are about a page of this site. */
export function TaughtOnPage({ page, isNamed }: Props) {
  return <TaughtList taught={taughtAt({ lessons, concepts }, { page })} most={6} isNamed={isNamed} />
}
