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

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="0.9em" height="0.9em" fill="currentColor">
      {children}
    </svg>
  )
}
