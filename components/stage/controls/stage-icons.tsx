import type { ReactNode } from 'react'

export function NextIcon() {
  return <Icon>{<path d="M4 2.5v11l9-5.5z" />}</Icon>
}

export function BackIcon() {
  return <Icon>{<path d="M12 2.5v11L3 8z" />}</Icon>
}

export function RestartIcon() {
  return <Icon>{<path d="M13.5 2.5v11L5.5 8zM2.5 2.5h2v11h-2z" />}</Icon>
}

export function PlayIcon() {
  return (
    <Icon>
      <path d="M4 2.5v11l9-5.5z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </Icon>
  )
}

export function PauseIcon() {
  return <Icon>{<path d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z" />}</Icon>
}

export function LinkIcon() {
  return (
    <Line d="M6.5 9.5l3-3M7 4.500l1.500-1.500a3 3 0 0 1 4.500 4.500L11.500 9M9 11.500 7.500 13A3 3 0 0 1 3 8.500L4.500 7" />
  )
}

export function SettingsIcon() {
  return <Line d="M2 4.500h6M12 4.500h2M2 11.500h2M8 11.500h6M10 2.700v3.600M6 9.700v3.600" />
}

function Line({ d }: { d: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={d} />
    </svg>
  )
}

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="0.9em" height="0.9em" fill="currentColor">
      {children}
    </svg>
  )
}
