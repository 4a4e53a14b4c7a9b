/** A section of a document by the name of its helper in content/words/specs, as the prose of lessons says it. */
import { specDocuments } from '@/content/specs/sections'
import type { SpecReference } from '@/content/types'
import * as specs from '@/content/words/specs'

type ByName = { readonly rfc?: number; readonly doc?: string; readonly section: string }
type Helper = (section: string, anchor: string) => SpecReference

/** @throws Error where there is no such document: the page that says it cannot be made. */
export function specNamed({ rfc, doc = '', section }: ByName): SpecReference {
  if (rfc !== undefined) return specs.rfc(rfc, section)
  const helper = (specs as unknown as Readonly<Record<string, Helper>>)[doc]
  if (!helper) throw new Error(`No document is named "${doc}".`)
  const { label } = helper(section, '')
  return helper(section, anchorOf(label, section))
}

/** What a link to the section is called, in documents whose links go by name. */
function anchorOf(label: string, section: string): string {
  return specDocuments[label.replace(/( §|, ).*$/, '')]?.anchors?.[section] ?? ''
}
