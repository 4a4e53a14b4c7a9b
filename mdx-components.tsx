import { prose } from '@/components/lesson/read/prose'
import { vocabulary } from '@/components/lesson/read/vocabulary'

const words = { ...prose, ...vocabulary }

/** What stands in a lesson: how its Markdown looks, and the words of its own. */
export function useMDXComponents() {
  return words
}
