import { startOfDay } from '@avizier/shared/dates'
import { debateNoticeTypes } from '@avizier/shared/kinds/debate-notices'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { casesWhere } from '../cases/store.ts'
import { topicNames } from '../collections/topics/topic-names.ts'
import {
  storedInstant,
  nullableInstant,
  storedWords,
  storedList,
} from '../database/stored-values.ts'
import { submissionsSlug } from '../inbox/slugs.ts'
import type { ReportName } from './addresses.ts'
import { informationReport } from './information-report.ts'
import type { Report } from './report.ts'
import { transparencyReport, type NoticeRow } from './transparency-report.ts'

/** A report of a year by what the newsroom holds at `now`, without a look at who asks. */
export const gatherReport = (
  req: PayloadRequest,
  name: ReportName,
  year: number,
  now: Date,
): Promise<Report> => gathered[name](req, year, now)

type Gather = (req: PayloadRequest, year: number, now: Date) => Promise<Report>

const gathered: Record<ReportName, Gather> = {
  information: async (req, year, now) =>
    informationReport({
      ...{ year, now },
      cases: await casesWhere(req, {
        and: [
          { kind: { in: ['information-request', 'complaint'] } },
          // What an e-mail says of its day may be wrong; that of its registration is the office's own.
          {
            or: ['receivedAt', 'registeredAt'].map((field) => ({
              and: duringAndBefore(field, year),
            })),
          },
        ],
      }),
      topics: await topicNames(req),
    }),
  transparency: async (req, year, now) =>
    transparencyReport({
      ...{ year, now },
      notices: await noticesOf(req, year),
      proposals: await proposalsOf(req, year),
    }),
}

/** What is told of a year may have begun in the one before: received, and registered after New Year; announced, and debated. */
const duringAndBefore = (field: string, year: number): Where[] => [
  { [field]: { greater_than_equal: startOfDay(`${year - 1}-01-01`).toISOString() } },
  { [field]: { less_than: startOfDay(`${year + 1}-01-01`).toISOString() } },
]

const storedNotice = z
  .object({
    noticeType: z.enum(debateNoticeTypes),
    publishedAt: storedInstant,
    debateAt: nullableInstant,
    legalReason: storedWords,
    recommendations: storedList(z.object({ isAccepted: z.preprocess(Boolean, z.boolean()) })),
  })
  .transform(({ legalReason, ...notice }) => ({ ...notice, hasReason: legalReason !== null }))

async function noticesOf(req: PayloadRequest, year: number): Promise<NoticeRow[]> {
  const { docs } = await req.payload.db.find({
    collection: 'debate-notices',
    where: {
      and: [{ _status: { equals: 'published' } }, ...duringAndBefore('publishedAt', year)],
    },
    pagination: false,
    req,
  })
  return docs.map((doc) => storedNotice.parse(doc))
}

async function proposalsOf(req: PayloadRequest, year: number): Promise<string[]> {
  const { docs } = await req.payload.db.find({
    collection: submissionsSlug,
    where: {
      and: [
        { proposalNumber: { exists: true } },
        { state: { not_equals: 'spam' } },
        ...duringAndBefore('at', year),
      ],
    },
    pagination: false,
    req,
  })
  return docs.map((doc) => z.object({ at: storedInstant }).parse(doc).at)
}
