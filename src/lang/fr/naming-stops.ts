/** Words beside a noun that are no part of what somebody or something is called, and nouns that count people and call them nothing: no names in the naming ledger. */
export const namingStops = `
plusieurs nombreux nombreuse quelque certain autre même dernier premier deuxième second prochain récent total propre tout tel divers différent entier
mort blessé tué disparu corps cadavre dépouille restes décès vie âme bilan nombre partie membre majorité minorité reste chacun aucun
centaine millier dizaine douzaine vingtaine trentaine quarantaine cinquantaine million milliard poignée
image vidéo photo séquence
`
