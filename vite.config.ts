import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { buildId } from './build/buildId.ts'
import { securityPolicyTag } from './build/securityPolicyTag.ts'
import { contentSecurityPolicy } from './src/app/contentSecurityPolicy.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }

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
    { ...optimizeLocales.vite({ locales: ['da-DK', 'en-US'] }), enforce: 'pre' },
    VitePWA({
      // Ours: a new version waits until the person says so, and old pages keep their files.
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'sw.ts',
      injectRegister: false,
      includeAssets: ['icon.svg', 'icon-192.png', 'icon-512.png'],
      injectManifest: {
        globPatterns: ['**/*.{js,mjs,css,html,svg,png,woff2,wasm}'],
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
