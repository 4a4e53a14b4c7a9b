import { Stub } from '@/components/recall/stub'

/** The mark of a concept, as it is before anything is known of its reader. */
export function ConceptStub({ number, title }: { readonly number: number; readonly title: string }) {
  return <Stub number={number} title={title} state="not-met" />
}
