/** What a state is called in the page's language, by its code; the code where the language has no name for it. */
export function stateName(code: string): string {
  const language = globalThis.document?.documentElement.lang || 'en'
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code
}
