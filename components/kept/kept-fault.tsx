import { Button } from '@/components/ui/button'
import { keptWords as words } from '@/content/labels/kept'
import type { Fault } from '@/lib/kept/fault'

type Props = {
  readonly fault: Fault | null
  readonly retry: () => void
  /** Saves what is in the page as a file. */
  readonly save?: () => void
}

/** Says why this browser does not keep what it was given, and what can be done. Nothing where it does. */
export function KeptFault({ fault, retry, save }: Props) {
  return (
    <div role="alert">
      {fault && (
        <div className="my-4 rounded-[9px] border border-line-2 border-l-4 border-l-bad bg-card px-4 py-3">
          <p className="font-semibold">{words.causes[fault.code]}</p>
          <p className="mt-1 text-small">{words.kept}</p>
          {fault.detail !== '' && <p className="mt-1 text-ink-2 text-small">{words.detail(fault.detail)}</p>}
          <div className="mt-3 flex flex-wrap gap-2">
            <Button look="plain" onClick={retry}>
              {words.retry}
            </Button>
            {save && (
              <Button look="plain" onClick={save}>
                {words.export}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
