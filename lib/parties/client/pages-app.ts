/** The one page of an app that asks in the system's browser (RFC 8252 §7.3). */
import { document } from '../document'
import { brandOf } from './brands'

/** What the browser shows once the app has what it waited for. */
export function backToAppPage(): string {
  return document(
    brandOf('Photoprint'),
    'Back to the app',
    '<h1>You can go back to Photoprint</h1><p>The app on your computer has what it needs. You can close this tab.</p>',
  )
}
