import { existsSync } from 'node:fs'
import { env } from 'node:process'
import { installWithApt } from './installWithApt.mjs'

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']
const findNginx = () => env.NGINX_PATH ?? places.find(existsSync)

/** Path of nginx on this machine; installs Debian's where there is none. */
export function ensureNginx() {
  const found = findNginx()
  if (found) return found
  installWithApt('nginx-light')
  const installed = findNginx()
  if (!installed) throw new Error('No nginx for the journeys; set NGINX_PATH to one')
  return installed
}
