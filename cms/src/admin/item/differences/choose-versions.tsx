'use client'

import { useRouter } from 'next/navigation.js'
import { useId } from 'react'
import type { VersionLabel } from '../../../timeline/version-labels.ts'

interface ChooseProps {
  versions: readonly VersionLabel[]
  from: string
  to: string
}

/** Which two versions are read beside each other. */
export const ChooseVersions = ({ versions, from, to }: ChooseProps) => {
  const router = useRouter()
  const show = (left: string, right: string) =>
    router.replace(`${right}?fata-de=${encodeURIComponent(left)}`)
  return (
    <div className="avizier-differences__sides avizier-ask">
      <Choice label="La stânga" versions={versions} chosen={from} choose={(id) => show(id, to)} />
      <Choice label="La dreapta" versions={versions} chosen={to} choose={(id) => show(from, id)} />
    </div>
  )
}

interface ChoiceProps {
  label: string
  versions: readonly VersionLabel[]
  chosen: string
  choose: (id: string) => void
}

const Choice = ({ label, versions, chosen, choose }: ChoiceProps) => {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {version.label}
          </option>
        ))}
      </select>
    </div>
  )
}
