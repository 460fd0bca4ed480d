import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureNginx } from './nginx.mjs'

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, 'localhost', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Serves `dist` by nginx as deploy/nginx.conf has it, but for the port and the folder. */
export async function serveWithNginx(): Promise<{
  readonly url: string
  readonly stop: () => Promise<void>
}> {
  const prefix = await mkdtemp(join(tmpdir(), 'klyngevalg-nginx-'))
  const port = await freePort()
  const site = (await readFile('deploy/nginx.conf', 'utf8'))
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/klyngevalg;', `root ${resolve('dist')};`)
  await writeFile(join(prefix, 'site.conf'), site)
  await writeFile(join(prefix, 'nginx.conf'), around(process.getuid?.() === 0))
  const nginx = spawn(ensureNginx(), ['-p', prefix, '-c', 'nginx.conf', '-e', 'error.log'], {
    stdio: 'inherit',
  })
  const gone = new Promise((done) => nginx.once('exit', done))
  await answering(port)
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      nginx.kill('SIGQUIT')
      await gone
      await rm(prefix, { recursive: true })
    },
  }
}

/** What a machine's own configuration says around a site; here all of it below one folder. */
const around = (isRoot: boolean) => `
${isRoot ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid nginx.pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${use};`).join('\n  ')}
  include site.conf;
}
`

async function answering(port: number) {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('nginx does not answer')
}
