import { execFileSync } from 'node:child_process'
import { env, getuid } from 'node:process'

/** Installs a package of Debian's that the journeys need and this machine has not. */
export function installWithApt(name) {
  const asRoot = getuid?.() === 0 ? [] : ['sudo', '-n']
  const run = (...command) => {
    const [program, ...rest] = [...asRoot, ...command]
    execFileSync(program, rest, {
      stdio: 'inherit',
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  console.log(`Installing ${name} with apt-get`)
  run('apt-get', 'update', '-qq')
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', name)
}
