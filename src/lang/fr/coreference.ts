import type { CoreferenceData } from '../coreference.ts'

export const COREFERENCE: CoreferenceData = {
  pronouns: {
    he: ['il', '-il', '-t-il', 'lui', 'celui-ci', 'ce dernier'],
    she: ['elle', '-elle', '-t-elle', 'celle-ci'],
    it: ['il', 'elle', '-il', '-t-il', '-elle', '-t-elle', 'son', 'sa', 'ses'],
    they: ['ils', 'elles', '-ils', '-t-ils', '-elles', '-t-elles', 'eux', 'leur', 'leurs', 'ceux-ci', 'celles-ci'],
  },
  definite: ['le', 'la', 'les', "l'", 'l’', 'ce', 'cet', 'cette', 'ces', 'du', 'au', 'des', 'aux'],
  belonging: ['de', 'du', 'des', "d'", 'd’', 'en', 'pour'],
  locative: ['à', 'au', 'aux', 'en', 'dans', 'près'],
  // biome-ignore format: one entry a line
  generic: {
    groupe: ['organization', 'armed-group', 'group'],
    organisation: ['organization'],
    ong: ['organization'],
    association: ['organization'],
    agence: ['organization', 'outlet', 'government'],
    institution: ['organization', 'government'],
    fédération: ['organization'],
    union: ['organization'],
    mission: ['organization'],
    société: ['organization'],
    entreprise: ['organization'],
    compagnie: ['organization'],
    parti: ['organization'],
    mouvement: ['organization', 'armed-group', 'group'],
    milice: ['armed-group'],
    média: ['outlet'],
    journal: ['outlet'],
    quotidien: ['outlet'],
    chaîne: ['outlet'],
    radio: ['outlet'],
    station: ['outlet'],
    site: ['outlet'],
    pays: ['country'],
  },
}
