import { afterAll, beforeAll, describe } from 'vitest'
import { mongodbForTests, titled, type TestMongodb } from '../support/mongodb.ts'
import { casesContract } from './cases-contract.ts'
import { deskContract } from './desk-contract.ts'
import { filesContract } from './files-contract.ts'
import { flatplansContract } from './flatplans-contract.ts'
import { inboxContract } from './inbox-contract.ts'
import { jobsContract } from './jobs-contract.ts'
import { killedWriterContract } from './killed-writer.ts'
import { growthContract } from './growth/growth-contract.ts'
import { mailContract } from './mail-contract.ts'
import { pagesContract } from './pages-contract.ts'
import { placementsContract } from './placements-contract.ts'
import { pressContract } from './press-contract.ts'
import { monitoringContract } from './monitoring-contract.ts'
import { ordersContract } from './orders-contract.ts'
import { registerContract } from './register-contract.ts'
import { reportsContract } from './reports-contract.ts'
import { manyRunnersContract, runnerContract } from './runner-contract.ts'
import { schedulingContract } from './scheduling-contract.ts'
import { searchContract } from './search-contract.ts'
import { upkeepContract } from './upkeep-contract.ts'
import { twoProcessesContract } from './two-processes.ts'

const mongodb = await mongodbForTests()

describe.skipIf(mongodb.missing !== undefined)(titled('on MongoDB', mongodb), () => {
  let running: TestMongodb | undefined
  beforeAll(async () => {
    if (mongodb.missing === undefined) running = await mongodb.start()
  })
  afterAll(() => running?.stop())
  /** Each contract has a database to itself: what one leaves there is not the business of the next. */
  const databaseOf = (contract: string) => () => {
    if (!running) return undefined
    const url = new URL(running.url)
    url.pathname += `-${contract}`
    return url.href
  }

  registerContract(databaseOf('register'))
  deskContract(databaseOf('desk'))
  ordersContract(databaseOf('orders'))
  searchContract(databaseOf('search'))
  filesContract(databaseOf('files'))
  inboxContract(databaseOf('inbox'))
  casesContract(databaseOf('cases'))
  jobsContract(databaseOf('jobs'))
  runnerContract(databaseOf('runner'), 80)
  schedulingContract(databaseOf('scheduling'), 8)
  upkeepContract(databaseOf('upkeep'))
  mailContract(databaseOf('mail'))
  pagesContract(databaseOf('pages'))
  placementsContract(databaseOf('placements'))
  pressContract(databaseOf('press'))
  monitoringContract(databaseOf('monitoring'))
  reportsContract(databaseOf('reports'))
  flatplansContract(databaseOf('flatplans'))
  growthContract(databaseOf('growth'))
  twoProcessesContract(databaseOf('twoProcesses'))
  manyRunnersContract(databaseOf('manyRunners'))
  killedWriterContract(databaseOf('killedWriter'))
})
