import { afterAll, beforeAll, describe } from 'vitest'
import { mongodbForTests, titled, type TestMongodb } from '../support/mongodb.ts'
import { filesContract } from './files-contract.ts'
import { jobsContract } from './jobs-contract.ts'
import { growthContract } from './growth/growth-contract.ts'
import { ordersContract } from './orders-contract.ts'
import { registerContract } from './register-contract.ts'
import { manyRunnersContract, runnerContract } from './runner-contract.ts'
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

  registerContract(() => running?.url)
  ordersContract(() => running?.url)
  searchContract(() => running?.url)
  filesContract(() => running?.url)
  jobsContract(() => running?.url)
  runnerContract(() => running?.url)
  upkeepContract(() => running?.url)
  growthContract(() => running?.url)
  twoProcessesContract(() => running?.url)
  manyRunnersContract(() => running?.url)
})
