/** The scripts that pages of this world can name: what their sites would serve as JavaScript. */
import { bffFront } from '../client/bff-front'
import { pageClient } from '../client/page-client'
import type { PageScript } from '../page-script'

export const scripts: Readonly<Record<string, PageScript>> = {
  'oauth-client': pageClient,
  'bff-front': bffFront,
}
