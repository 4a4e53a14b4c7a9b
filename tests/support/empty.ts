/** Stands in for the package `server-only`, which only a bundler understands. */
export {}
