/** The things of a picture, drawn. Each is beside its name, so whoever cannot see them misses nothing. */
import type { ReactNode } from 'react'
import type { Thing } from '@/content/lesson'

/** One path a thing, in a box of 64 by 64. */
const paths: Readonly<Record<Thing['is'], string>> = {
  stub: 'M18 8h28v14a4 4 0 0 0 0 8v26H18V30a4 4 0 0 0 0-8zM24 26h16M26 42h12M26 48h8',
  ticket: 'M4 16h56v11a5 5 0 0 0 0 10v11H4V37a5 5 0 0 0 0-10zM14 26h22M14 32h18M14 38h20M42 18v28',
  copy: 'M12 20h34v34H12zM20 20v-8h32v34h-6M18 30h20M18 37h20M18 44h12',
  desk: 'M4 30h56v8H4zM10 38v18M54 38v18M18 30V14h28v16M24 20h16',
  door: 'M16 6h32v52H16zM40 32v4M10 58h44',
  person: 'M32 10a9 9 0 1 0 .1 0M14 56c0-14 8-20 18-20s18 6 18 20',
  thief: 'M32 10a9 9 0 1 0 .1 0M14 56c0-14 8-20 18-20s18 6 18 20M22 18h20M26 20h2M36 20h2',
  stamp: 'M26 10h12l-2 18h8v10H20V28h8zM14 46h36v8H14z',
  key: 'M20 22a10 10 0 1 0 .1 0M30 32h28v8M48 32v8',
  note: 'M14 8h28l10 10v38H14zM42 8v10h10M22 28h20M22 36h20M22 44h12',
  clock: 'M32 8a24 24 0 1 0 .1 0M32 18v14l10 6',
  shelf: 'M6 14h52M6 34h52M6 54h52M12 14v-6h8v6M26 34V22h10v12M44 54V42h8v12M10 8v50M54 8v50',
}

export function Drawing({ is, children }: { readonly is: Thing['is']; readonly children?: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 64 64"
      className="size-16 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[is]} />
      {children}
    </svg>
  )
}
