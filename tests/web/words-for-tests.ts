import { readFileSync } from 'node:fs'
import { setupI18n } from '@lingui/core'
import { compiled } from '../../web/build/catalogues.ts'
import type { Words } from '../../web/locales/words.ts'

export const english: Readonly<Record<string, string>> = JSON.parse(readFileSync('web/locales/en.json', 'utf8'))

const i18n = setupI18n({ locale: 'en', messages: { en: compiled(english) } })

/** The words the screens show, from the same catalogue, compiled the same. */
export const words: Words = (id, values) => i18n._(id, values)
