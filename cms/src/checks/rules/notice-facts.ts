/** What of a debate notice the law looks at; dates as instants, absent where nothing was written. */
export interface NoticeFacts {
  noticeType: string | null
  /** First publication; null before it. */
  publishedAt: string | null
  proposalsDeadline: string | null
  debateAt: string | null
  hasDocuments: boolean
  hasResponsible: boolean
}

/** What the law looks at, from a document as a form or a hook has it. */
export function noticeFactsOf(data: Readonly<Record<string, unknown>>): NoticeFacts {
  const { responsible, documents } = data
  const name =
    typeof responsible === 'object' && responsible !== null && 'name' in responsible
      ? responsible.name
      : null
  return {
    noticeType: textOf(data.noticeType),
    publishedAt: instantOf(data.publishedAt),
    proposalsDeadline: instantOf(data.proposalsDeadline),
    debateAt: instantOf(data.debateAt),
    hasDocuments: Array.isArray(documents) && documents.length > 0,
    hasResponsible: textOf(name) !== null,
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** What is no instant is told by its own field. */
function instantOf(value: unknown): string | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
