import { describe } from 'vitest'
import { casesContract } from './cases-contract.ts'
import { deskContract } from './desk-contract.ts'
import { filesContract } from './files-contract.ts'
import { flatplansContract } from './flatplans-contract.ts'
import { inboxContract } from './inbox-contract.ts'
import { jobsContract } from './jobs-contract.ts'
import { growthContract } from './growth/growth-contract.ts'
import { mailContract } from './mail-contract.ts'
import { pagesContract } from './pages-contract.ts'
import { placementsContract } from './placements-contract.ts'
import { pressContract } from './press-contract.ts'
import { monitoringContract } from './monitoring-contract.ts'
import { ordersContract } from './orders-contract.ts'
import { registerContract } from './register-contract.ts'
import { reportsContract } from './reports-contract.ts'
import { runnerContract } from './runner-contract.ts'
import { schedulingContract } from './scheduling-contract.ts'
import { searchContract } from './search-contract.ts'
import { upkeepContract } from './upkeep-contract.ts'

describe('on SQLite', () => {
  registerContract(() => undefined)
  deskContract(() => undefined)
  ordersContract(() => undefined)
  searchContract(() => undefined)
  filesContract(() => undefined)
  inboxContract(() => undefined)
  casesContract(() => undefined)
  jobsContract(() => undefined)
  runnerContract(() => undefined, 200)
  schedulingContract(() => undefined, 20)
  upkeepContract(() => undefined)
  mailContract(() => undefined)
  pagesContract(() => undefined)
  placementsContract(() => undefined)
  pressContract(() => undefined)
  monitoringContract(() => undefined)
  reportsContract(() => undefined)
  flatplansContract(() => undefined)
  growthContract(() => undefined)
})
