import type { Item } from '@/content/item'

/** A question of the bank within a lesson. */
export function Question({ item }: { readonly item: Item | undefined }) {
  if (!item) return null
  return (
    <aside className="mt-8 border-ink border-t-3 pt-4">
      {item.situation && <p>{item.situation}</p>}
      <p className="mt-2 font-bold text-[1.15rem] leading-snug">{item.ask}</p>
    </aside>
  )
}
