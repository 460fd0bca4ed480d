import { da } from '~/i18n/da.ts'

/** Inside another page's frame nothing is shown that one could be tricked into pressing. */
export function FramedPage() {
  const { framed } = da.shell
  return (
    <main className="page" data-width="narrow">
      <p>{framed.text}</p>
      <a href={window.location.href} target="_blank" rel="noopener">
        {framed.open}
      </a>
    </main>
  )
}
