import type { Words } from '../locales/words.ts'
import type { LineWords } from './elements.ts'

/** The words on lines, in the reader's language. */
export const lineWords = (t: Words): LineWords => ({
  possibly: t('line.possibly'),
  more: (count) => t('line.more', { count }),
  until: (date) => t('line.until', { date }),
  says: (name) => t('line.says', { name }),
  replies: (count) => t('line.replies', { count }),
})
