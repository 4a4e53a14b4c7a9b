/** The coat check in three drawings. What belongs to a party has its colour. Whoever cannot see them misses nothing. */
import type { ReactNode } from 'react'
import { coatCheck } from '@/content/home'

function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 132 116"
      className="h-23 w-26 stroke-ink sm:h-29 sm:w-33"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  )
}

/** A coat on its rail, over the desk that gives tickets for it. */
export function Desk() {
  return (
    <Drawing>
      <path d="M8 14h116M66 14v8" />
      <path
        d="M66 22c-5 0-5 6 0 7L42 41l-5 30h9l2-14v23h36V57l2 14h9l-5-30-24-12c6-2 6-8 0-7"
        className="fill-client-bg stroke-client"
      />
      <path d="M66 42v38" className="stroke-client" />
      <path d="M4 80h124v9H4zM12 89h108v24H12z" className="fill-authorization-server-bg stroke-authorization-server" />
      <rect x="92" y="70" width="26" height="10" rx="2" className="fill-card" />
    </Drawing>
  )
}

/** It has a number, and nothing else. */
export function Stub() {
  return (
    <Drawing>
      <path d="M30 22h72v19a7 7 0 0 0 0 14v39H30V55a7 7 0 0 0 0-14z" className="fill-card" />
      <path d="M40 48h52" strokeDasharray="1 6" />
      <path d="M58 31h16" />
      <text x="66" y="84" textAnchor="middle" className="fill-ink stroke-none font-bold font-mono text-[29px]">
        {coatCheck.stub.drawn}
      </text>
    </Drawing>
  )
}

/** Whom it is about, for what and until when, and a stamp on it. */
export function Ticket() {
  const { lines, stamp } = coatCheck.ticket.drawn
  return (
    <Drawing>
      <path d="M8 18h116v31a8 8 0 0 0 0 16v33H8V65a8 8 0 0 0 0-16z" className="fill-card" />
      {lines.map((line, index) => (
        <text
          key={line}
          x="24"
          y={41 + 21 * index}
          className="fill-ink stroke-none text-[14px] first-of-type:font-bold"
        >
          {line}
        </text>
      ))}
      <g transform="rotate(-14 96 50)" className="stroke-authorization-server">
        <circle cx="96" cy="50" r="20" className="fill-authorization-server-bg" />
        <circle cx="96" cy="50" r="15.5" strokeDasharray="2 3" />
        <text
          x="96"
          y="54"
          textAnchor="middle"
          className="fill-authorization-server stroke-none font-[750] text-[10.5px]"
        >
          {stamp}
        </text>
      </g>
    </Drawing>
  )
}
