/** The split ticket: one half stays at the desk. */
export function Logo() {
  return (
    <svg aria-hidden="true" viewBox="0 0 22 16" className="h-4 w-5.5" fill="none" stroke="currentColor" strokeWidth="2">
      <rect x="1" y="1" width="20" height="14" rx="2.5" />
      <path d="M11 1v14" strokeDasharray="3.5 2.5" strokeDashoffset="0.5" />
    </svg>
  )
}
