/**
 * Several steps as one text, compressed together: a step repeats most of the step before it. One line a step: its id, its
 * view and its change, with tabs between them. JSON has neither a raw tab nor a raw line break, so nothing is escaped, and
 * a line that is not asked for is not parsed.
 */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { StepId, StepView } from '../world/run'
import type { KeptStep } from './store'

/** The checksum tells a damaged pack from one that merely says something else. */
const params = { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 }

const lineBreak = Buffer.from('\n')

/** A step as it was written, unread. */
export type Line = { readonly id: StepId; readonly view: string; readonly change: string }

export function textOf(steps: readonly KeptStep[]): Buffer {
  const lines = steps.map(({ view, change }) => `${view.id}\t${JSON.stringify(view)}\t${JSON.stringify(change)}`)
  return Buffer.from(lines.join('\n'))
}

export function packed(text: Buffer): Buffer {
  return zstdCompressSync(text, { params })
}

export function unpacked(pack: Uint8Array): Buffer {
  return zstdDecompressSync(pack)
}

/** One text after the other. */
export function joined(texts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(texts.flatMap((text, at) => (at > 0 ? [lineBreak, text] : [text])))
}

export function linesOf(text: Uint8Array): Line[] {
  return Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString().split('\n').map(lineOf)
}

function lineOf(text: string): Line {
  const [id = '', view = '', change = ''] = text.split('\t')
  return { id: Number(id), view, change }
}

export function viewIn({ view }: Line): StepView {
  return JSON.parse(view)
}

export function stepIn(line: Line): KeptStep {
  return { view: viewIn(line), change: JSON.parse(line.change) }
}
