/** A term on the page, and what the reader did to see its card. */
export type ShownTerm = { readonly term: HTMLElement; readonly by: 'pointer' | 'focus' | 'touch' }
