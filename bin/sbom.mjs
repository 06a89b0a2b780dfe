#!/usr/bin/env node
// Writes what the program is made of: `npm run sbom` prints CycloneDX 1.6 as JSON, `npm run sbom -- --list` a table with
// the reason for each package. Read from the lock file alone: no network, no clock, the same bytes each time.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
const lock = JSON.parse(lockText)

/** Every package that runs with the program, by where it lies. */
export const packages = () =>
  Object.entries(lock.packages)
    .filter(([path, one]) => path !== '' && !one.dev)
    .map(([path, one]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      ...one,
    }))
    .sort((one, two) => (one.path < two.path ? -1 : 1))

/** The reasons, as docs/packages.md gives them: name → why. */
export const reasons = () =>
  new Map(
    [...readFileSync(join(root, 'docs', 'packages.md'), 'utf8').matchAll(/^\| `([^`]+)` \| (.+?) \|$/gm)].map(
      ([, name, why]) => [name, why],
    ),
  )

const refOf = ({ path, name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}#${path}`
const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`

const hashOf = ({ integrity = '' }) => {
  const [method, value] = integrity.split('-')
  const names = { sha512: 'SHA-512', sha256: 'SHA-256', sha1: 'SHA-1' }
  return names[method] ? [{ alg: names[method], content: Buffer.from(value, 'base64').toString('hex') }] : []
}

/** Where a package finds another that it names: beside it first, then further up, as Node looks. */
const foundFrom = (path, name, all) => {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    const inside = all.find((one) => one.path === `${at}/node_modules/${name}`)
    if (inside) return inside
    if (!at.includes('/node_modules/')) return all.find((one) => one.path === `node_modules/${name}`)
  }
}

export const bom = () => {
  const all = packages()
  const why = reasons()
  const { name, version, license } = lock.packages['']
  const root_ = `pkg:npm/${name}@${version}`
  const dependsOn = (path, { dependencies = {}, optionalDependencies = {} }) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .flatMap((one) => foundFrom(path, one, all) ?? [])
      .map(refOf)
      .sort()
  const number = createHash('sha256').update(lockText).digest('hex')
  const serial = `${number.slice(0, 8)}-${number.slice(8, 12)}-5${number.slice(13, 16)}-a${number.slice(17, 20)}-${number.slice(20, 32)}`
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root_,
        name,
        version,
        purl: root_,
        licenses: [{ expression: license }],
      },
    },
    components: all.map((one) => ({
      type: 'library',
      'bom-ref': refOf(one),
      name: one.name,
      version: one.version,
      scope: one.optional ? 'optional' : 'required',
      description: why.get(one.name) ?? '',
      purl: purlOf(one),
      licenses: one.license ? [{ expression: one.license }] : [],
      hashes: hashOf(one),
      externalReferences: one.resolved ? [{ type: 'distribution', url: one.resolved }] : [],
    })),
    dependencies: [
      { ref: root_, dependsOn: dependsOn('', lock.packages['']) },
      ...all.map((one) => ({ ref: refOf(one), dependsOn: dependsOn(one.path, one) })),
    ],
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--list')) {
    const why = reasons()
    for (const { path, name, version, license } of packages())
      console.log([path.replace(/^node_modules\//, ''), version, license, why.get(name) ?? 'NO REASON'].join(' · '))
    console.log(`${packages().length} packages`)
  } else console.log(JSON.stringify(bom(), null, 2))
}
