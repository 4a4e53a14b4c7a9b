import type { ReactNode } from 'react'

/** Mallory’s side at the left, in every way, and beside it what is done. */
export function LabColumns({ console, children }: { readonly console: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-9 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <div className="min-w-0 border-line bg-ground max-lg:order-last max-lg:mt-8 max-lg:rounded-xl max-lg:border max-lg:p-4 lg:border-r lg:py-7 lg:pr-6 lg:pl-5">
        {console}
      </div>
      <div className="min-w-0 pt-7">{children}</div>
    </div>
  )
}
