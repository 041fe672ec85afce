'use client'

import { Button, useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import { titleLimit } from '../../fields/title-limit.ts'
import { materialsSlug } from '../../materials/slugs.ts'
import type { Refusal } from '../refusal.ts'
import { send } from '../send.ts'
import { ChosenFiles } from './chosen-files.tsx'
import { store, storedIds, type ChosenFile } from './files-to-hand-in.ts'
import { Area, Day, Field, Select } from './form-fields.tsx'
import type { Choice } from './choice.ts'

const madeSchema = z.object({ doc: z.object({ id: z.string() }) })

const blank = { title: '', text: '', wishedFor: '', note: '', department: '', topic: '' }
export type Written = typeof blank
type Faults = Refusal['faults']

interface HandInProps {
  /** To choose from; none for a department's people, who hand in for their own. */
  departments: readonly Choice[]
  topics: readonly Choice[]
  /** What the material answers; null where it was not asked for. */
  ask: { id: string; department: string | null } | null
}

/** Asks for what a material needs, stores its files, then hands it in; what was refused stays to be mended. */
export const HandInForm = ({ ask, ...choices }: HandInProps) => {
  const [written, setWritten] = useState({ ...blank, department: ask?.department ?? '' })
  const { files, setFiles, fault, faults, isSending, handIn } = useHandIn(written, ask)
  const write: Write = (name) => (value) => setWritten((before) => ({ ...before, [name]: value }))
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    void handIn()
  }
  return (
    <form className="avizier-hand-in" onSubmit={onSubmit} noValidate>
      <Words written={written} write={write} faults={faults} />
      <ChosenFiles files={files} setFiles={setFiles} />
      <Wishes written={written} write={write} faults={faults} {...choices} />
      <p role="status" className="avizier-urgent">
        {fault}
      </p>
      <Button type="submit" size="large" disabled={isSending}>
        {isSending ? 'Se predă…' : 'Predați'}
      </Button>
    </form>
  )
}

type Write = (name: keyof Written) => (value: string) => void

interface PartProps {
  written: Written
  write: Write
  faults: Faults
}

const Words = ({ written, write, faults }: PartProps) => (
  <>
    <Field
      label="Despre ce este vorba"
      value={written.title}
      write={write('title')}
      fault={faults.title}
      maxLength={titleLimit}
      help="Într-o frază, de exemplu: Program de sărbători la ghișee."
    />
    <Area
      label="Textul"
      value={written.text}
      write={write('text')}
      fault={faults.text}
      rows={8}
      help="Scrieți-l sau lipiți-l aici. Dacă îl aveți într-un document Word, atașați-l mai jos."
    />
  </>
)

const Wishes = ({
  written,
  write,
  faults,
  departments,
  topics,
}: Omit<HandInProps, 'ask'> & PartProps) => (
  <>
    <Day
      label="De publicat pe"
      value={written.wishedFor}
      write={write('wishedFor')}
      fault={faults.wishedFor}
      help="Ziua în care ați dori să apară pe site. Gol: când este gata."
    />
    {departments.length > 0 && (
      <Select
        label="Compartiment"
        value={written.department}
        write={write('department')}
        choices={departments}
      />
    )}
    {topics.length > 0 && (
      <Select label="Tema" value={written.topic} write={write('topic')} choices={topics} />
    )}
    <Area
      label="Pentru birou"
      value={written.note}
      write={write('note')}
      fault={faults.note}
      rows={3}
      help="Nu se publică."
    />
  </>
)

function useHandIn(written: Written, ask: HandInProps['ask']) {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const router = useRouter()
  const { setStepNav } = useStepNav()
  const [files, setFiles] = useState<readonly ChosenFile[]>([])
  const [fault, setFault] = useState('')
  const [faults, setFaults] = useState<Faults>({})
  const [isSending, setIsSending] = useState(false)
  const list = `${admin}/collections/${materialsSlug}`
  useEffect(
    () => setStepNav([{ label: 'Materiale predate', url: list }, { label: 'Material nou' }]),
    [setStepNav, list],
  )

  const handIn = async () => {
    if (written.title.trim() === '')
      return setFaults({ title: 'Scrieți întâi despre ce este vorba.' })
    setIsSending(true)
    setFault('')
    setFaults({})
    const stored: ChosenFile[] = []
    // One after the other: each takes the turn to write.
    for (const file of files) stored.push(await store(api, file))
    setFiles(stored)
    const sent = stored.some((each) => each.fault !== null)
      ? {
          refusal: {
            sentence: 'Un fișier nu a putut fi preluat: vedeți de ce lângă el.',
            faults: {},
          },
        }
      : await send(`${api}/${materialsSlug}?depth=0`, 'POST', bodyOf(written, stored, ask))
    if ('answer' in sent) return router.push(`${list}/${madeSchema.parse(sent.answer).doc.id}`)
    setIsSending(false)
    setFault(sent.refusal.sentence)
    setFaults(sent.refusal.faults)
  }
  return { files, setFiles, fault, faults, isSending, handIn }
}

const bodyOf = (written: Written, files: readonly ChosenFile[], ask: HandInProps['ask']) => ({
  ...(ask && { ask: ask.id }),
  title: written.title,
  text: written.text,
  note: written.note,
  ...(written.wishedFor && { wishedFor: written.wishedFor }),
  ...(written.department && { department: written.department }),
  ...(written.topic && { topics: [written.topic] }),
  wordFile: storedIds(files, 'word')[0] ?? null,
  pictures: storedIds(files, 'picture'),
  attachments: storedIds(files, 'pdf'),
})
