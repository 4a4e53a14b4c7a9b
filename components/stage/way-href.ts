import { flowHref } from '@/components/ui/routes'
import type { Way } from '@/content/telling'

/** The address of a way, from a flow. */
export function wayHref(from: string, way: Way): string {
  if ('href' in way) return way.href
  const { flow = from, settings, whatIf, position } = way
  return flowHref(flow, {
    ...(position !== undefined && { position }),
    settings,
    whatIf,
  })
}
