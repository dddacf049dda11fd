import { describe, expect, it } from 'vitest'
import { caseOf } from '../dossier/case-of.ts'

const REPORT = `Pérou : l'armée et une ONG se contredisent sur l'attaque d'Orvane

L'attaque du village d'Orvane, vendredi 14 mars 2031, aurait fait au moins 40 morts. Le ministère péruvien de la Défense parle d'une opération contre des trafiquants ; les habitants, eux, décrivent un massacre.

Selon le ministère péruvien de la Défense, 31 combattants ont été tués et quatre véhicules détruits. « Aucun civil ne se trouvait dans la zone », a déclaré samedi le porte-parole du ministère, le colonel Marc Doval. Il a ajouté que deux soldats avaient été blessés.

L'association Vigie des Andes conteste cette version. Dans un rapport publié lundi, elle accuse l'armée d'avoir exécuté 47 villageois, dont neuf enfants. « Les hommes ont été alignés devant l'école », raconte une habitante, Lucía Sorel, jointe par téléphone. D'après elle, les soldats sont arrivés en hélicoptère vers six heures du matin.

L'armée dément avoir tiré sur des civils. Le général Ruben Talmar a rejeté ces accusations mardi et a dénoncé « une campagne de calomnies ». Le gouverneur d'Orvane, Paul Erdan, a cependant reconnu que des civils figuraient parmi les victimes, sans donner de chiffre.

La mission de l'ONU a demandé une enquête indépendante. Elle dit avoir recensé 43 corps dans trois fosses, mais précise que ce bilan pourrait s'alourdir. Les autorités n'ont pas confirmé ce décompte.

Plus de 2 000 personnes ont fui le village depuis vendredi, selon la préfecture. Les secours ont distribué des tentes. « Nous ne rentrerons pas tant que les soldats seront là », affirme le maire, Tomas Belan.
`

const IN_ENGLISH = `Peru: ministry counts 31 dead at Orvane

The Peruvian Ministry of Defence said on Saturday, 15 March 2031, that 31 fighters were killed in the village of Orvane.

The ministry denied that any civilian was in the area.
`

describe('a report in French', () => {
  const built = caseOf({ 'rapport.txt': REPORT, 'report.txt': IN_ENGLISH })
  const says = (words: string) => built.claims(words).map((c) => `${built.claimer(c)} ${c.act}`)
  const figures = (min: number) => built.linked.figures.filter((f) => f.min === min).map((f) => f.measure)

  it('is read as French', () => {
    expect(built.linked.claims.length).toBeGreaterThan(15)
  })

  it.each([
    ['31 combattants', /d[ée]fen[cs]e/i, 'assert'],
    ['Aucun civil', /Doval/, 'announce'],
    ['deux soldats avaient', /Doval/, 'assert'],
    ['47 villageois', /Vigie/, 'accuse'],
    ['alignés devant', /Sorel/, 'assert'],
    ['en hélicoptère', /Sorel/, 'assert'],
    ['avoir tiré', /arm/i, 'deny'],
    ['ces accusations', /Talmar/, 'deny'],
    ['campagne de calomnies', /Talmar/, 'condemn'],
    ['figuraient parmi', /Erdan/, 'confirm'],
    ['43 corps', /ONU|UN/, 'assert'],
    ['Plus de 2 000', /préfecture/i, 'assert'],
    ['Nous ne rentrerons pas', /Belan/, 'assert'],
  ])('%s', (words, who, act) => {
    expect(says(words)).toContainEqual(expect.stringMatching(new RegExp(`(?:${who.source}).* ${act}$`, who.flags)))
  })

  it('counts what is claimed', () => {
    expect(figures(31)).toContain('killed')
    expect(figures(47)).toContain('killed')
    expect(figures(43)).toContain('bodies')
    expect(figures(2000)).toContain('displaced')
  })

  it('makes one actor of a ministry under its French and its English name', () => {
    const [french] = built.claims('31 combattants')
    const [english] = built.claims('31 fighters')
    expect(french?.claimer).toBeTruthy()
    expect(english?.claimer).toBe(french?.claimer)
  })
})
