import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { CorrectionsDocument } from '../../api/generated/documents.ts'
import { useWords } from '../../locales/words.ts'

/** Where to report an error in what a panel shows; nothing where whoever serves this names no address. */
export function ReportError({ of }: { readonly of: string }): ReactElement | null {
  const t = useWords()
  const [{ data }] = useQuery({ query: CorrectionsDocument })
  const address = data?.status.correctionsAddress
  if (!address) return null
  return (
    <p className="small">
      <a href={reportAddress(address, t('evidence.reportSubject', { of }), location.href)} rel="noreferrer noopener external">
        {t('evidence.report')}
      </a>
    </p>
  )
}

/** A mail comes with what it is about and where that was seen; another address is opened as it is. */
export function reportAddress(address: string, subject: string, seenAt: string): string {
  if (!address.startsWith('mailto:') || address.includes('?')) return address
  return `${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(seenAt)}`
}
