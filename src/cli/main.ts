import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeIo } from './nodeIo.ts'
import { runCommand } from './runCommand.ts'

const manifest = join(import.meta.dirname, '..', '..', 'package.json')
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }

// Whoever reads the result may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCommand(process.argv.slice(2), nodeIo(version))
