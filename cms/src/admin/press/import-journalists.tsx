'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { ImportReport } from '../../press/import/report.ts'
import { OwnDialog } from '../preview/own-dialog.tsx'
import { doneSentence, importSentence } from './import-words.ts'
import { ImportReportView } from './import-report-view.tsx'
import { readUtf8 } from './read-utf8.ts'
import { useImport } from './use-import.ts'

/** A button above the list, and behind it the import: first what it would do, then, confirmed, just that. */
export const ImportJournalists = () => {
  const [isOpen, setIsOpen] = useState(false)
  const router = useRouter()
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsOpen(true)}>
        Importați din CSV…
      </Button>
      {isOpen && (
        <OwnDialog title="Importați jurnaliști" close={() => setIsOpen(false)}>
          <Import
            done={(sentence) => {
              setIsOpen(false)
              toast.success(sentence)
              router.refresh()
            }}
          />
        </OwnDialog>
      )}
    </>
  )
}

const Import = ({ done }: { done: (sentence: string) => void }) => {
  const [csv, setCsv] = useState('')
  const { report, refusal, isBusy, check, confirm, forget } = useImport()
  const [unread, setUnread] = useState<string | null>(null)
  const change = (text: string) => {
    setCsv(text)
    setUnread(null)
    forget()
  }
  const choose = async (file: File | undefined) => {
    if (!file) return
    const text = await readUtf8(file)
    change(text ?? '')
    if (text === null)
      setUnread(
        'Fișierul nu este scris în UTF-8. În Excel alegeți „Salvare ca”, apoi „CSV UTF-8 (delimitat prin virgulă)”.',
      )
  }
  const importIt = async (shown: ImportReport) => {
    const made = await confirm(csv, shown)
    if (made) done(doneSentence(made))
  }
  return (
    <form
      className="avizier-import"
      onSubmit={(event) => {
        event.preventDefault()
        void check(csv)
      }}
    >
      <Given csv={csv} change={change} choose={choose} />
      <p role="alert" className="avizier-urgent">
        {unread ?? refusal}
      </p>
      {report && <ImportReportView report={report} />}
      <Steps report={report} isBusy={isBusy} importIt={importIt} />
    </form>
  )
}

interface GivenProps {
  csv: string
  change: (text: string) => void
  choose: (file: File | undefined) => Promise<void>
}

/** A file or a table that was pasted: the text of both can be read, and mended, before it is sent. */
const Given = ({ csv, change, choose }: GivenProps) => (
  <>
    <p>
      Primul rând numește coloanele: <strong>Nume</strong>, <strong>E-mail</strong>, apoi, dacă le
      aveți, Publicația, Acreditat (da sau nu), Teme (despărțite prin |), Telefon, Notă. O celulă
      goală nu șterge nimic.
    </p>
    <label htmlFor="avizier-import-file">Fișierul CSV</label>
    <input
      id="avizier-import-file"
      type="file"
      accept=".csv,text/csv,text/plain"
      onChange={(event) => {
        void choose(event.target.files?.[0])
        // The same file, mended, can be chosen again.
        event.target.value = ''
      }}
    />
    <label htmlFor="avizier-import-text">sau tabelul, lipit aici</label>
    <textarea
      id="avizier-import-text"
      rows={6}
      value={csv}
      onChange={(event) => change(event.target.value)}
    />
  </>
)

interface StepsProps {
  report: ImportReport | null
  isBusy: boolean
  importIt: (shown: ImportReport) => Promise<void>
}

/** First what it would do; the second button is there once something was shown that it does. */
const Steps = ({ report, isBusy, importIt }: StepsProps) => {
  const sentence = report && importSentence(report)
  return (
    <div className="avizier-import__buttons">
      <Button
        type="submit"
        margin={false}
        disabled={isBusy}
        buttonStyle={sentence ? 'secondary' : 'primary'}
      >
        Verificați
      </Button>
      {report && sentence && (
        <Button margin={false} disabled={isBusy} onClick={() => void importIt(report)}>
          {sentence}
        </Button>
      )}
    </div>
  )
}
