import { expect, test } from 'vitest'
import { languageModels } from '../language-models.ts'
import { parseConllu } from './parse-conllu.ts'

const models = languageModels('en')!

test('words keep their division, and only the analysis changes', () => {
  const lines = [
    '# sent_id = 1',
    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
    '1\tdo\t_\t_\t_\tA=B\t_\t_\t1:x\t_',
    "2\tn't\t_\t_\t_\t_\t_\t_\t_\t_",
    '3\tgo\t_\t_\t_\t_\t_\t_\t_\tGloss=x',
  ]
  expect(parseConllu(`${lines.join('\n')}\n`, models)).toBe(
    [
      '# sent_id = 1',
      "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
      '1\tdo\tdo\tAUX\tVB\t_\t3\taux\t_\t_',
      "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
      '3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tGloss=x',
      '',
      '',
    ].join('\n'),
  )
})

test('contractions and empty nodes stay, whatever the other columns held is not looked at', () => {
  const lines = [
    '# newdoc',
    '0.1\tThey\t_\t_\t_\t_\t_\t_\t0:x\t_',
    '1\tgo\tx\ty\tz\t_\tnine\tw\t_\t_',
    '1.1\thome\t_\t_\t_\t_\t_\t_\t1:x\tA=B',
  ]
  const parsed = parseConllu(lines.join('\r\n'), models).split('\n')
  expect([parsed[0], parsed[1], parsed[3]]).toEqual([lines[0], lines[1], lines[3]])
  expect(parsed[2]!.split('\t').slice(0, 3)).toEqual(['1', 'go', 'go'])
})

test('comments alone are kept', () => {
  expect(parseConllu('# nothing follows\n', models)).toBe('# nothing follows\n\n')
})

test('nothing gives nothing', () => {
  expect(parseConllu('', models)).toBe('')
})
