import type { MetadataRoute } from 'next'

/** Everything may be read; the API starts runs, which a crawler has no use for. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: '/api/' } }
}
