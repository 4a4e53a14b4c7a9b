import type { MetadataRoute } from 'next'

/** Every page may be read. The API starts runs, which a crawler has no use for, and a run is somebody's own. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/*?run=', '/*&run='] } }
}
