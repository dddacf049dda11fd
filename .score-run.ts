import { build } from './src/pipeline.ts'
import { writeFileSync } from 'node:fs'
const [out, ...folders] = process.argv.slice(2)
for (const folder of folders) {
  const { dossier } = await build([folder])
  writeFileSync(`${out}/${folder.replace(/\/$/, '').split('/').pop()}.json`, JSON.stringify(dossier, null, 1))
}
