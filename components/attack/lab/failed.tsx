import { Button } from '@/components/ui/button'
import { labWords } from '@/content/labels/attacks'
import type { Problem } from '@/lib/api/shapes'

/** What was asked of the server could not be had. */
export function Failed({ problem, retry }: { readonly problem: Problem; readonly retry: () => void }) {
  return (
    <div role="alert" className="rounded-[9px] border border-line-2 border-l-4 border-l-bad bg-card px-4 py-3">
      <p className="font-semibold">{problem.title}</p>
      <p className="mt-1 text-small">{problem.detail}</p>
      <Button look="plain" className="mt-3" onClick={retry}>
        {labWords.watch.again}
      </Button>
    </div>
  )
}
