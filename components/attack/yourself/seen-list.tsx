import { yourselfWords as words } from '@/content/labels/attack-yourself'
import type { Seen } from './tool-props'

/** What Mallory has: the newest marked. */
export function SeenList({ seen }: { readonly seen: readonly Seen[] }) {
  return (
    <div>
      <h4 className="font-semibold">{words.seen}</h4>
      {seen.length === 0 && <p className="text-ink-2">{words.nothingSeen}</p>}
      <dl className="mt-2 grid gap-1">
        {seen.map(({ name, value, isNew }) => (
          <div
            key={name}
            className={`grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)] gap-3 border-line border-t py-1 ${isNew ? 'bg-new' : ''}`}
          >
            <dt className="wrap-anywhere font-mono font-semibold text-small">{name}</dt>
            <dd className="min-w-0 font-mono text-small [overflow-wrap:anywhere]">
              <Value value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** What one takes in at a glance. */
const glance = 48

function Value({ value }: Pick<Seen, 'value'>) {
  if (value.length <= glance) return value
  return (
    <details>
      <summary className="min-h-6 cursor-pointer">{value.slice(0, glance)}…</summary>
      <p className="whitespace-pre-wrap">{value}</p>
    </details>
  )
}
