/** Verbs that give a count to whoever is their subject; the columns are those of the English table. */
export const countVerbs = `
maintenir        -
tenir+à          -
revoir           à de
porter           à
ramener          à de
fixer            à
arrêter          à
passer           à de
publier          list
présenter        list
avoir            list
tenir            list
diffuser         list
documenter       -
répertorier      -
recenser         -
enregistrer      -
dénombrer        -
compter          -
totaliser        -
`
