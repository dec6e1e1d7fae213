import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import options from './remix.config.js'

// The server, the worker and the command line are built together with the pages (app/server/main.ts), so
// that production runs plain JavaScript and there is one copy of every module.
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(options)],
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  build: {
    assetsInlineLimit: 0, // keeps the content security policy free of data: addresses
    target: 'es2022',
    ...(isSsrBuild ? { rollupOptions: { input: 'app/server/main.ts' } } : {}),
  },
}))
