'use client'
import { buttonStyle } from '@/components/ui/styles'
import { sheetWords } from '@/content/compare/sheet'

/** Opens the browser's own print dialog. */
export function PrintButton() {
  return (
    <button type="button" className={`mt-4 ${buttonStyle.plain}`} onClick={() => window.print()}>
      {sheetWords.print}
    </button>
  )
}
