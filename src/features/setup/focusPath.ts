const focusable = 'input:not([disabled], [tabindex="-1"]), textarea, button:not([disabled])'

/** Goes to a place of the setup, or to the closest around it that is on the page. */
export function focusPath(path: string): void {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const place = document.querySelector(`[data-path="${parts.slice(0, length).join('.')}"]`)
    const target = place?.querySelector<HTMLElement>(focusable)
    if (target) {
      target.focus({ preventScroll: true })
      target.scrollIntoView({ block: 'center' })
      return
    }
  }
}

/** The same once what was just changed is on the page. */
export const focusPathSoon = (path: string): void => {
  requestAnimationFrame(() => focusPath(path))
}
