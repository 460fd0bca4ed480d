import type { Plugin } from 'vite'

/** Puts the policy first in the head of the built page; a development server needs inline scripts. */
export const securityPolicyTag = (policy: string): Plugin => ({
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
