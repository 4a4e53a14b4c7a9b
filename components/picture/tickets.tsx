/** The two kinds of token as small things: a numbered stub, and a stamped ticket. Whoever cannot see them misses nothing. */
import { coatCheck } from '@/content/home'

const drawn = {
  className: 'h-11 w-auto flex-none stroke-ink',
  fill: 'none',
  strokeWidth: '1.8',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** It has a number, and nothing else. */
export function SmallStub() {
  return (
    <svg aria-hidden="true" {...drawn} viewBox="0 0 44 44">
      <path d="M9 6h26v11a3 3 0 0 0 0 6v15H9V23a3 3 0 0 0 0-6z" className="fill-card" />
      <path d="M13 20h18" strokeDasharray="1 3" />
      <text x="22" y="34" textAnchor="middle" className="fill-ink stroke-none font-bold font-mono text-[12px]">
        {coatCheck.stub.drawn}
      </text>
    </svg>
  )
}

/** Lines of writing, and a stamp on it. */
export function SmallTicket() {
  return (
    <svg aria-hidden="true" {...drawn} viewBox="0 0 56 44">
      <path d="M4 7h48v12a3 3 0 0 0 0 6v12H4V25a3 3 0 0 0 0-6z" className="fill-card" />
      <path d="M12 15h18M12 22h12M12 29h15" />
      <g transform="rotate(-14 39 26)" className="stroke-authorization-server">
        <circle cx="39" cy="26" r="8" className="fill-authorization-server-bg" />
        <path d="M35.5 26.500l2.500 2.500 4.500-5" />
      </g>
    </svg>
  )
}
