import type { ComponentProps } from 'react'

const onPage =
  'inline-flex min-h-10 items-center justify-center gap-2 rounded-[9px] border px-4 py-2 font-semibold leading-tight transition-colors disabled:cursor-default disabled:opacity-50'
const onTool = 'inline-flex min-h-9 items-center gap-[0.45rem] rounded-lg border px-3 py-1 leading-tight'
const plain = 'border-line-2 bg-card text-ink hover:border-ink'
const primary = 'border-ink bg-ink text-paper hover:border-hover hover:bg-hover'
const idle = 'disabled:cursor-default disabled:text-ink-2 aria-disabled:cursor-default aria-disabled:text-ink-2'
const chosen =
  'aria-pressed:border-ink aria-pressed:font-[650] aria-pressed:shadow-[inset_0_0_0_1px_var(--ink)] aria-[current=true]:border-ink aria-[current=true]:font-[650] aria-[current=true]:shadow-[inset_0_0_0_1px_var(--ink)]'

/** The looks of a button. What an instrument adds to one stands in its CSS module, which beats these. */
export const buttonLook = {
  /** On a page, the one thing to do. */
  primary: `${onPage} ${primary}`,
  /** On a page, beside the one thing to do. */
  plain: `${onPage} ${plain}`,
  /** In the head or the foot of an instrument. It can be the chosen one of several. */
  tool: `${onTool} ${plain} ${idle} aria-disabled:border-line ${chosen}`,
  /** In an instrument, the one thing to do. */
  toolPrimary: `${onTool} ${primary} ${idle} font-[650] disabled:border-line disabled:bg-ground`,
  /** Beside a text. */
  small: `min-h-8 rounded-lg border px-3 py-[3px] ${plain} ${idle}`,
  /** One of several offers. */
  pill: `min-h-[30px] rounded-full border px-[11px] py-[3px] text-left leading-[1.3] ${plain} ${idle}`,
  /** Ends a dialog. */
  close: 'min-h-10 rounded-lg border border-line-2 bg-card px-[1.1rem] py-[0.4rem]',
  /** Reads as a link. WCAG 2.2 §2.5.8: 24 by 24 CSS pixels at least. */
  link: 'min-h-6 min-w-6 text-left text-link underline',
  /** Reads as a link, beside a label or below a field. */
  smallLink: 'min-h-6 text-left text-link text-small underline underline-offset-3',
  /** A sign and no word: it has an `aria-label`. */
  icon: 'min-h-7 min-w-7 rounded-md text-ink-2 text-[1.125rem] leading-none hover:bg-ground hover:text-ink',
  /** A part of an instrument's picture: its look is the instrument's own. */
  bare: '',
} as const

type Props = Omit<ComponentProps<'button'>, 'type'> & {
  readonly look: keyof typeof buttonLook
  readonly type?: 'button' | 'submit'
  /** Nothing more to do for now: it says so and does nothing, and keeps the focus, which `disabled` would lose. */
  readonly idle?: boolean
}

/** A button. It submits no form unless it is told to. */
export function Button({ look, type = 'button', idle, className = '', onClick, ...rest }: Props) {
  return (
    <button
      type={type}
      aria-disabled={idle}
      className={`${buttonLook[look]} ${className}`.trim() || undefined}
      onClick={idle ? undefined : onClick}
      {...rest}
    />
  )
}
