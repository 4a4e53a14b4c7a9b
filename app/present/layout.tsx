import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { themeCookie, themeFrom } from '@/components/ui/theme'
import './present.css'

/** Whoever has chosen no theme presents in the one that is made for it. */
export default async function PresentLayout({ children }: { children: ReactNode }) {
  const theme = themeFrom((await cookies()).get(themeCookie)?.value)
  return (
    <div data-theme={theme === 'system' ? 'projector' : theme} className="contents">
      {children}
    </div>
  )
}
