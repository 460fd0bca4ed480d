import '~/ui/tokens.css'
import '~/ui/fonts.css'
import '~/ui/base.css'
import { createRoot } from 'react-dom/client'
import { startApp } from './app/startApp.tsx'

const container = document.getElementById('app')
if (container) void startApp(createRoot(container))
