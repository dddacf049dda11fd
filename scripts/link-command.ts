import { existsSync, lstatSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Makes `npx counterclaim` work in the checkout: npm links the commands of what a project depends on, and not the project's own. Run by
 * `prepare`, after the build.
 */
const modules = fileURLToPath(new URL('../node_modules', import.meta.url))
const commands = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))
const built = '../../dist/counterclaim.mjs'

// A linked node_modules belongs to another checkout, and its command should stay that one's.
if (existsSync(commands) && !lstatSync(modules).isSymbolicLink()) {
  if (process.platform === 'win32') {
    writeFileSync(`${commands}/counterclaim.cmd`, `@node "%~dp0\\${built.replaceAll('/', '\\')}" %*\r\n`)
  } else {
    rmSync(`${commands}/counterclaim`, { force: true })
    symlinkSync(built, `${commands}/counterclaim`)
  }
}
