// Brings a database up to date and dies in the midst of a file: `node migrate.js REACH NTH`.
import { connect, type Reach } from '../../src/store/database.js'
import { armFailPoint } from '../../src/store/engine/failpoint.js'
import { migrate } from '../../src/store/engine/schema.js'

const [reach = '{}', nth = '0'] = process.argv.slice(2)
if (nth !== '0') armFailPoint('mid-migration', Number(nth))
const owner = connect(JSON.parse(reach) as Reach, 1)
await migrate(owner)
await owner.end()
