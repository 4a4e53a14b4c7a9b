import { startLine } from '@/lib/world/http-text'
import { type Http, header } from '@/lib/world/message'
import { Highlighted } from './highlighted'
import styles from './wire.module.css'

/** The line that says what kind of message this is; for a redirect also its Location, which is where the browser goes next. */
export function WireExcerpt({ http, followed }: { http: Http; followed: string | null }) {
  const location = http.type === 'response' ? header(http, 'location') : undefined
  return (
    <pre className={styles.wire}>
      <b className={styles.startLine}>
        <Highlighted text={shortStartLine(http)} value={followed} />
      </b>
      {location !== undefined && (
        <span className={styles.locationLine}>
          <span className={styles.headerName}>location:</span> <Highlighted text={location} value={followed} />
        </span>
      )}
    </pre>
  )
}

/** The query is explained parameter by parameter below, so the line leaves it out. */
function shortStartLine(http: Http): string {
  const line = startLine(http)
  return http.type === 'request' ? (line.split('?')[0] ?? line) : line
}
