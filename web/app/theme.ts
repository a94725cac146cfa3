import { create } from 'zustand'

export type Theme = 'light' | 'dark'

const KEY = 'theme'
const system = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** The system's theme until the reader chooses; their choice is kept on their machine alone. */
export const useTheme = create<{ readonly theme: Theme }>(() => ({ theme: chosen() ?? (system().matches ? 'dark' : 'light') }))

export function switchTheme(): void {
  const theme = useTheme.getState().theme === 'dark' ? 'light' : 'dark'
  localStorage.setItem(KEY, theme)
  paint(theme)
}

export function followSystemTheme(): void {
  paint(useTheme.getState().theme)
  system().addEventListener('change', ({ matches }) => {
    if (!chosen()) paint(matches ? 'dark' : 'light')
  })
}

function paint(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  useTheme.setState({ theme })
}

function chosen(): Theme | undefined {
  const kept = localStorage.getItem(KEY)
  return kept === 'light' || kept === 'dark' ? kept : undefined
}
