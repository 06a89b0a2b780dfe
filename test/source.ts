import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = process.cwd()

/** Files below a folder of the checkout, by their path in it, with / between names. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split('\\').join('/')}`)
    .filter((path) => statSync(join(root, path)).isFile())
    .sort()

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

export const linesOf = (path: string): number => textOf(path).split('\n').length - 1

/** Source files of the program itself. */
export const sources = (): readonly string[] => filesBelow('src').filter((path) => /\.tsx?$/.test(path))

/** What a source file imports, types included. */
export const importsOf = (path: string): readonly string[] => {
  const text = textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
  const found = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g)]
  const bare = [...text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g)]
  const late = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)]
  return [...found, ...bare, ...late].map((match) => match[1] ?? '')
}
