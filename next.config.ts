import { join } from 'node:path'
import createMdx from '@next/mdx'
import type { NextConfig } from 'next'

const apiHeaders = [
  { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'" },
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'no-referrer' },
]

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // The server does it: faster, and what never changes only once.
  compress: false,
  // The provider is Koa and reads its own files at run time; the client of Redis is loaded only where it is used. Node loads
  // them, the bundler leaves them alone.
  serverExternalPackages: ['@redis/client', 'oidc-provider'],
  // tsc runs as a stage of its own (`npm test`), so a build need not check the types again.
  typescript: { ignoreBuildErrors: true },
  // `next dev` writes no files into the repository, and no build asks the network about upgrades.
  agentRules: false,
  experimental: { agentFeedback: false, agentUpgrade: false },
  // Browsers ask for it wherever the icon is not named in time; it must not be taken for the code of a room.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // The server gives pages theirs, and leaves these out.
  headers: async () => [
    { source: '/api/:path*', headers: apiHeaders },
    { source: '/:check(healthz|readyz)', headers: apiHeaders },
    { source: '/_next/static/:path*', headers: [{ key: 'x-content-type-options', value: 'nosniff' }] },
  ],
}

/** Lessons are written in MDX. Its own words are a short list: an unknown one ends the build. */
const withLessons = createMdx({
  options: { remarkPlugins: ['remark-gfm', join(process.cwd(), 'scripts/lib/lesson-mdx.mjs')] },
})

export default withLessons(config)
