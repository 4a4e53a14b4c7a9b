import { Page, PageTitle } from '@/components/ui/page'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'

export const metadata = { title: 'Nothing at this address' }

export default function NotFound() {
  return (
    <Page>
      <PageTitle>Nothing at this address</PageTitle>
      <p className="mt-6 max-w-prose">
        The page may have moved, or the address lost a letter on its way. Start again from{' '}
        <a href={routes.home} className={linkStyle}>
          the home page
        </a>{' '}
        or from{' '}
        <a href={routes.flows} className={linkStyle}>
          the list of flows
        </a>
        .
      </p>
    </Page>
  )
}
