import type { Metadata } from 'next'
import { BecomeTeacher } from '@/components/classroom/teach/become-teacher'
import { OpenRoom } from '@/components/classroom/teach/open-room'
import { Page, PageTitle } from '@/components/ui/page'
import { linkStyle } from '@/components/ui/styles'
import { teachWords as words } from '@/content/labels/classroom-teach'

export const metadata: Metadata = { title: words.title, description: words.description }

export default function TeachPage() {
  return (
    <Page>
      <div className="max-w-180">
        <PageTitle>{words.title}</PageTitle>
        {words.what.map((sentence) => (
          <p key={sentence} className="mt-4">
            {sentence}
          </p>
        ))}
        <noscript>
          <p className="mt-4 font-semibold">{words.noScript}</p>
        </noscript>
        <div className="mt-8">
          <OpenRoom />
        </div>
      </div>
      <div className="mt-12 grid gap-x-16 gap-y-12 md:grid-cols-2">
        <section aria-labelledby="have">
          <h2 id="have" className="font-bold text-[1.375rem]">
            {words.have.heading}
          </h2>
          <p className="mt-2 mb-4 text-ink-2">{words.have.lead}</p>
          <BecomeTeacher />
        </section>
        <section aria-labelledby="before">
          <h2 id="before" className="font-bold text-[1.375rem]">
            {words.also.heading}
          </h2>
          <ul className="mt-2">
            {[words.also.setList, words.also.present].map(({ href, title, text }) => (
              <li key={href} className="border-line border-t py-3 first:border-t-0">
                <a href={href} className={linkStyle}>
                  {title}
                </a>
                <p className="text-ink-2">{text}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  )
}
