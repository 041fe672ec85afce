import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { importPath, importReportSchema, type ImportReport } from '../../press/import/report.ts'
import { send } from '../send.ts'

/** What an import would do, as the newsroom last said, and the one confirmation. */
export function useImport() {
  const { api } = useConfig().config.routes
  const [report, setReport] = useState<ImportReport | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const ask = async (body: object): Promise<ImportReport | null> => {
    setIsBusy(true)
    const sent = await send(api + importPath, 'POST', body)
    setIsBusy(false)
    const told = 'refusal' in sent ? null : importReportSchema.parse(sent.answer)
    setReport(told)
    setRefusal('refusal' in sent ? sent.refusal.sentence : null)
    return told
  }
  return {
    report,
    refusal,
    isBusy,
    check: (csv: string) => ask({ csv }),
    confirm: (csv: string, { seen }: ImportReport) => ask({ csv, seen }),
    /** What was said is of another text. */
    forget() {
      setReport(null)
      setRefusal(null)
    },
  }
}
