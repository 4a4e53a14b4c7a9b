import type { Flow } from '@/content/types'

/** A flow as the text in which it crosses to the page. Flows never change: each is written once. */
export function flowText(flow: Flow): string {
  const text = texts.get(flow) ?? JSON.stringify(flow)
  texts.set(flow, text)
  return text
}

const texts = new WeakMap<Flow, string>()
