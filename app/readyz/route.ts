import { isStoreError, type StoreErrorCode } from '@/lib/store/errors'
import { openStore } from '@/lib/store/open'
import { answerJson } from '../api/answer'

// Without this, the answer would be made when the site is built.
export const dynamic = 'force-dynamic'

/** Runs can be kept and found: 200, or 503 with what stands in the way, and the store's code for it. */
export async function GET(): Promise<Response> {
  try {
    await openStore().check()
    return answerJson({ ready: true }, 200)
  } catch (error) {
    return answerJson(notReady(error), 503, { 'content-type': 'application/problem+json', 'retry-after': '5' })
  }
}

type NotReady = {
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: StoreErrorCode
}

function notReady(error: unknown): NotReady {
  const detail = error instanceof Error ? error.message : 'The store does not answer.'
  const code = isStoreError(error) ? error.code : 'storage_unavailable'
  return { title: 'Not ready', status: 503, detail, code }
}
