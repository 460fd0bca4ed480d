import '~/ui/tokens.css'
import '~/ui/fonts.css'
import '~/ui/base.css'
import { createRoot } from 'react-dom/client'
import { FramedPage } from './app/FramedPage.tsx'
import { holdBuild } from './app/holdBuild.ts'
import { startApp } from './app/startApp.tsx'

const container = document.getElementById('app')
// public/browser.js has said so before anything was asked for.
const isOld = document.documentElement.dataset['browser'] === 'old'
if (container && !isOld) {
  const root = createRoot(container)
  if (window.top === window.self) {
    holdBuild()
    void startApp(root)
  } else {
    root.render(<FramedPage />)
  }
}
