import type { SetList } from '@/lib/classroom/set-list'
import { linkOfList } from '@/lib/classroom/set-list-link'

/** The address of a page that takes a set list, with one. */
export function listHref(page: string, list: SetList): string {
  return `${page}?list=${linkOfList(list)}`
}

/** The link of a list that has nothing in it is the page itself. */
export function ownHref(page: string, list: SetList): string {
  return list.title === '' && list.entries.length === 0 ? page : listHref(page, list)
}
