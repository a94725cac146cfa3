import english from 'virtual:catalogue/en'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { client } from './api/client.ts'
import { Frame } from './app/frame.tsx'
import { followSystemTheme } from './app/theme.ts'
import { followBrowser } from './state/store.ts'
import './look/fonts.ts'
import './look/tokens.css'
import './look/marks.css'
import './app/frame.css'

followSystemTheme()
i18n.loadAndActivate({ locale: 'en', messages: english })

await followBrowser()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <Provider value={client}>
          <Frame />
        </Provider>
      </I18nProvider>
    </StrictMode>,
  )
}
