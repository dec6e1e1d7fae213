import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import options from './remix.config.js'

/**
 * The server, the worker and the command line are built together with the pages, so that production runs plain
 * JavaScript and there is one copy of every module. A plugin, because Remix's own replaces a configured input.
 */
const serverEntry: Plugin = {
  name: 'portal-server-entry',
  enforce: 'post',
  config: (_, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: 'app/cli/portal.ts' } } } : undefined,
}

export default defineConfig({
  plugins: [remix(options), serverEntry],
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  build: {
    assetsInlineLimit: 0, // keeps the content security policy free of data: addresses
    target: 'es2022',
  },
})
