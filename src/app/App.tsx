import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { Locale } from '~/ui/page/Locale.tsx'
import { useMessages } from '~/session/useMessages.ts'
import { createAppRouter } from './router.tsx'

export function App() {
  const { language } = useMessages()
  const [router] = useState(createAppRouter)
  return (
    <Locale language={language}>
      <RouterProvider router={router} />
    </Locale>
  )
}
