import { lexical } from '../support/lexical.ts'
import { openNewsroom } from '../support/newsroom.ts'

// One CMS process of several: publishes documents at once into the database that it is given.
const [databaseUrl, name, count] = process.argv.slice(2)
const { payload, close } = await openNewsroom(databaseUrl)
await Promise.all(
  Array.from({ length: Number(count) }, (_, index) =>
    payload.create({
      collection: 'press-releases',
      data: {
        title: `${name} ${index}`,
        lead: 'L',
        body: lexical('Corp'),
        kind: 'press-release',
        _status: 'published',
      },
    }),
  ),
)
await close()
process.exit(0)
