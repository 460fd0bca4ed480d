import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname

/**
 * The page that verifies an archive, as one HTML file that needs nothing else: its script and style
 * stand in it, and its policy allows these two by their hashes and nothing besides.
 * Shape: text; the same sources and version give the same bytes. Throws when it cannot be built.
 */
export async function buildVerifier(version: string): Promise<string> {
  const script = await bundled(version)
  const style = readFileSync(join(here, 'page.css'), 'utf8')
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
  const page = readFileSync(join(here, 'page.html'), 'utf8')
  return page
    .replace('%policy%', () => policy)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`)
}

/** A hash in a policy is of the text between the tags, to the byte. Source: CSP level 3. */
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Everything the page runs, in one classic script: from a file on disk no module may be loaded. */
async function bundled(version: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: join(here, '..', '..'),
    logLevel: 'silent',
    mode: 'production',
    resolve: { tsconfigPaths: true },
    define: {
      __APP_VERSION__: JSON.stringify(version),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: join(here, 'main.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunks = output && 'output' in output ? output.output : []
  const [chunk] = chunks
  if (chunks.length !== 1 || chunk?.type !== 'chunk') {
    throw new Error('The page that verifies came to more than one script')
  }
  // What would end the element, or begin a comment in it, is only ever inside a string.
  return chunk.code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}
