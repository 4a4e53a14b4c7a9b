import { prose } from '@/components/lesson/read/prose'

/** How the Markdown of a lesson looks. Its own words are given to it by the page, which has the runs they show. */
export function useMDXComponents() {
  return prose
}
