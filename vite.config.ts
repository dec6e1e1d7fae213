import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
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

/** What a page of a form draws and checks with: one file compresses better than twenty, and is asked for once. */
const formParts =
  /node_modules\/(react-hook-form|zod)\/|app\/domain\/forms\/|app\/components\/(question|layout\/|referral\/(DraftHead|DraftPhoneNow|AgreementAgain)|threshold\/(carried|CouncilChoice|PhoneNowRead|TopicPhones)\b)|app\/components\/govuk\/(Button|CharacterCount|Checkboxes|DateInput|Details|ErrorMessage|ErrorSummary|Fieldset|FormGroup|Hint|Input|InsetText|Label|Radios|Select|Textarea|BackLink|class-names|described-by)\b|app\/paths|page-title|service-name/

/**
 * What stands in the name of the small script. Of its sources, not of its text: the server's build packs it differently
 * from the browser's, and both must come to one name.
 */
function scriptVersion(): string {
  const folder = new URL('app/enhance/', import.meta.url)
  const sources = readdirSync(folder)
    .toSorted()
    .map(name => new URL(name, folder))
  const hash = createHash('sha256')
  for (const file of [...sources, 'package-lock.json', 'vite.config.ts']) {
    hash.update(readFileSync(new URL(file, import.meta.url)))
  }
  return hash.digest('base64url').slice(0, 10)
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(options), serverEntry],
  worker: {
    rollupOptions: {
      output: {
        // A service worker has one address for ever, at the top: it may only look after what lies below it.
        entryFileNames: ({ name }) =>
          name === 'guide-worker' ? '[name].js' : `assets/[name]-${scriptVersion()}.js`,
      },
    },
  },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  build: {
    assetsInlineLimit: 0, // keeps the content security policy free of data: addresses
    target: 'es2022',
    // Two more passes than usual, so that the scripts of a form page come in under their limit.
    minify: isSsrBuild ? false : 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3, pure_getters: true } },
    ...(isSsrBuild
      ? {}
      : {
          rollupOptions: {
            output: { manualChunks: (id: string) => (formParts.test(id) ? 'forms' : undefined) },
          },
        }),
  },
}))
