/** Asks this site's API for something. */
import { controlWords } from '@/content/labels/stage'

/** Posts JSON and reads the answer. @throws Error whose message is for people: the title and the detail of a problem (RFC 9457 §3.1). */
export async function postJson<Answer>(path: string, body: object): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response) throw new Error(controlWords.problem.unreachable.title)
  const answer = await response.json().catch(() => ({}))
  if (response.ok) return answer
  throw new Error([answer.title, answer.detail].filter(Boolean).join(': ') || controlWords.problem.unexplained)
}
