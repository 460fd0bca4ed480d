import { readFileSync } from 'node:fs'
import { nodeIo } from './nodeIo.ts'
import { runCommand } from './runCommand.ts'

const manifest = new URL('../../package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }

process.exitCode = await runCommand(process.argv.slice(2), nodeIo(version))
