import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // A test is a server too, but not one that Next bundled.
      'server-only': `${root}/tests/support/empty.ts`,
    },
  },
  test: {
    allowOnly: false,
    passWithNoTests: false,
    // A machine that others use too is slow at times.
    testTimeout: 30_000,
    environment: 'node',
    projects: [project('unit'), project('contract')],
  },
})

function project(name: string) {
  return { extends: true as const, test: { name, include: [`tests/${name}/**/*.test.ts`] } }
}
