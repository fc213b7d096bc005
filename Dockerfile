# The app. `docker compose up` runs it beside Neo4j; alone it keeps the graph in the volume /data:
#   docker build -t cppcc-graph . && docker run -p 127.0.0.1:3000:3000 -v cppcc-graph:/data cppcc-graph
FROM node:22 AS build
WORKDIR /app
COPY . .
# installing also builds (the script "prepare"); native modules are compiled here, where there is a compiler
RUN npm ci && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production CPPCC_GRAPH_DATA=/data PORT=3000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/data ./data
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "serve", "--host", "0.0.0.0", "--ingest", "data/reports"]
