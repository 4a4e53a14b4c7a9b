'use client'

import { useEffect, useRef, useState } from 'react'
import { exportWords } from '@/content/labels/export'
import styles from './export-dialog.module.css'

const words = exportWords.diagram

/** Draws a Mermaid text in the colours of the theme. The only place that knows Mermaid, which is loaded here. */
export function MermaidDiagram({ text }: { text: string }) {
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing')
  useEffect(() => {
    let isGone = false
    const show = (drawn: Element | null) => {
      if (isGone) return
      if (drawn) place.current?.replaceChildren(drawn)
      setState(drawn ? 'drawn' : 'failed')
    }
    draw(text, place.current).then(show, () => show(null))
    return () => {
      isGone = true
    }
  }, [text])
  return (
    <>
      {state !== 'drawn' && <p role="status">{words[state === 'failed' ? 'failed' : 'loading']}</p>}
      <div ref={place} className={styles.drawing} />
    </>
  )
}

let drawn = 0

/** An SVG without scripts, handlers and links to them: `strict` has Mermaid clean it, and a parsed document runs nothing. */
async function draw(text: string, place: HTMLElement | null): Promise<Element | null> {
  const { default: mermaid } = await import('mermaid')
  if (!place) return null
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: 'base', ...lookOf(place), sequence: layout })
  drawn += 1
  const { svg } = await mermaid.render(`claimcheck-diagram-${drawn}`, text)
  const image = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg')
  // It has the focus to itself, so that it can be scrolled by keyboard.
  for (const [name, value] of asImage) image?.setAttribute(name, value)
  return image
}

const asImage = [
  ['role', 'img'],
  ['aria-label', words.label],
  ['tabindex', '0'],
] as const

/** In pixels of the drawing. Mermaid moves lanes apart as far as their texts need. */
const layout = { useMaxWidth: true, mirrorActors: false, wrap: true, width: 125, actorMargin: 45, messageMargin: 40 }

function lookOf(place: HTMLElement) {
  const probe = document.createElement('span')
  place.append(probe)
  const color = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const { fontFamily } = getComputedStyle(place)
  const [ink, card, line, note, noteLine] = [
    color('ink'),
    color('card'),
    color('line-2'),
    color('new'),
    color('new-line'),
  ]
  probe.remove()
  const actor = { actorBkg: card, actorBorder: line, actorTextColor: ink, actorLineColor: line }
  const notes = { noteBkgColor: note, noteBorderColor: noteLine, noteTextColor: ink }
  const themeVariables = { fontFamily, background: card, primaryColor: card, primaryTextColor: ink, lineColor: ink }
  return {
    fontFamily,
    themeVariables: { ...themeVariables, ...actor, ...notes, signalColor: ink, signalTextColor: ink },
  }
}
