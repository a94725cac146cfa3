import { type ReactElement, useEffect } from 'react'
import { RuleList } from '../features/rules/rule-list.tsx'
import { useWords } from '../locales/words.ts'

/** Every rule that a company can be asked under. */
export function Rules(): ReactElement {
  const t = useWords()
  useEffect(() => {
    document.title = `${t('rules.page')} · ${t('app.name')}`
  }, [t])
  return (
    <div className="page rules">
      <h1>{t('rules.page')}</h1>
      <p className="quiet">{t('rules.says')}</p>
      <RuleList />
    </div>
  )
}
