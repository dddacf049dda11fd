import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Builds `dist/` where it is not there or older than what it is made from. npm calls this after an install, and once more when `npx
 * counterclaim` is first used in a checkout, which should not have to wait for what is there.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const built = join(root, 'dist/counterclaim.mjs')

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) => join('src', file))
const newest = Math.max(
  ...[...sources, 'package.json', 'tsdown.config.ts'].map((file) => statSync(join(root, file)).mtimeMs),
)
if (!existsSync(built) || statSync(built).mtimeMs < newest)
  execFileSync(process.execPath, [join(root, 'node_modules/tsdown/dist/run.mjs'), '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
  })
