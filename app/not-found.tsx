import { Page, PageTitle } from '@/components/ui/page'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { siteWords } from '@/content/labels/site'

const words = siteWords.notFound

export const metadata = { title: words.title }

export default function NotFound() {
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-6 max-w-prose">
        {words.text}{' '}
        <a href={routes.home} className={linkStyle}>
          {words.home}
        </a>{' '}
        {words.or}{' '}
        <a href={routes.flows} className={linkStyle}>
          {words.flows}
        </a>
        .
      </p>
    </Page>
  )
}
