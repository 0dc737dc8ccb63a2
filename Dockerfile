FROM node:20-bookworm-slim AS build
WORKDIR /chronograph
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /chronograph
ENV NODE_ENV=production
COPY --from=build /chronograph/package.json ./
COPY --from=build /chronograph/node_modules ./node_modules
COPY --from=build /chronograph/dist ./dist
COPY --from=build /chronograph/server ./server
COPY --from=build /chronograph/cypher ./cypher
COPY --from=build /chronograph/data ./data
COPY --from=build /chronograph/bin ./bin
USER node
EXPOSE 4000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
