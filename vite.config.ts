import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { contentSecurityPolicy } from './src/app/contentSecurityPolicy.ts'
import { buildVerifier } from './src/verifier/buildVerifier.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))

/** A fingerprint of everything the build is made from: the same sources give the same one. */
function buildId(): string {
  const own = ['index.html', 'package-lock.json', 'vite.config.ts']
  const hash = createHash('sha256')
  for (const path of [...['public', 'src'].flatMap(filesBelow), ...own].toSorted()) {
    const content = createHash('sha256').update(readFileSync(path)).digest('hex')
    hash.update(`${path} ${content}\n`)
  }
  return hash.digest('hex').slice(0, 12)
}

/** Puts the policy first in the head of the built page; a development server needs inline scripts. */
const securityPolicyTag = (policy: string): Plugin => ({
  name: 'security-policy-tag',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
})

const pdfjs = 'node_modules/pdfjs-dist'

/**
 * What reading PDFs asks for by name: the standard fonts, and decoders of scans that need no
 * WebAssembly, which the policy does not allow. The tables of East Asian scripts stay out.
 */
const pdfFiles = (): Plugin => {
  const files = new Map(
    [...filesBelow(`${pdfjs}/standard_fonts`), ...filesBelow(`${pdfjs}/wasm`)]
      .filter((path) => /\.(pfb|ttf)$|_nowasm_fallback\.js$/.test(path))
      .map((path) => [path.slice(path.lastIndexOf('/') + 1), path]),
  )
  return {
    name: 'pdf-files',
    generateBundle() {
      for (const [name, path] of files) {
        this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source: readFileSync(path) })
      }
    },
    configureServer({ middlewares }) {
      middlewares.use('/pdf', (request, response, next) => {
        const path = files.get(request.url?.slice(1) ?? '')
        if (!path) return next()
        if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript')
        response.end(readFileSync(path))
      })
    },
  }
}

/** The page that verifies an archive lies beside the program, and goes into every archive. */
const verifierPage = (): Plugin => ({
  name: 'verifier-page',
  async generateBundle() {
    const source = await buildVerifier(version)
    this.emitFile({ type: 'asset', fileName: 'verify.html', source })
  },
  configureServer({ middlewares }) {
    middlewares.use('/verify.html', (_request, response, next) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      buildVerifier(version).then((page) => response.end(page), next)
    })
  },
})

export default defineConfig({
  base: './',
  resolve: { tsconfigPaths: true },
  define: {
    __APP_VERSION__: JSON.stringify(version),
    __BUILD_ID__: JSON.stringify(buildId()),
  },
  // An inlined file would be an address of no host of ours, which the policy refuses.
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0 },
  worker: { format: 'es' },
  plugins: [
    react(),
    securityPolicyTag(contentSecurityPolicy),
    pdfFiles(),
    verifierPage(),
    { ...optimizeLocales.vite({ locales: ['da-DK', 'en-US'] }), enforce: 'pre' },
    VitePWA({
      // Ours: a new version waits until the person says so, and old pages keep their files.
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'sw.ts',
      injectRegister: false,
      includeAssets: ['icon.svg', 'icon-192.png', 'icon-512.png'],
      injectManifest: {
        globPatterns: ['**/*.{js,mjs,css,html,svg,png,woff2,wasm,pfb,ttf}'],
        rollupFormat: 'iife',
      },
      manifest: {
        name: 'Klyngevalg',
        short_name: 'Klyngevalg',
        description: 'Bedøm, rangér og indstil klyngeansøgninger. Virker uden netforbindelse.',
        lang: 'da',
        start_url: './',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#ffffff',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
    }),
  ],
})
