import type { Base } from "~/domain/voting";

const base: Record<Base, { label: string; hint: string }> = {
  "cast-for-or-against": {
    label: "Les suffrages exprimés",
    hint: "Seulement les « pour » et les « contre ». Qui s’abstient ou vote blanc ne pèse pas.",
  },
  votes: {
    label: "Tous les votants",
    hint: "Abstentions et blancs compris : ils pèsent alors comme des « contre ».",
  },
  present: { label: "Les présents", hint: "Qui est présent et ne vote pas pèse comme un « contre »." },
  entitled: { label: "Les inscrits", hint: "Tous ceux qui pourraient voter, présents ou non." },
};

/** Building a rule for votes, a question at a time. */
export const ruleForm = {
  majority: "Combien de « pour » faut-il ?",
  relative: "Plus de « pour » que de « contre »",
  unanimity: "L’unanimité",
  other: "Une autre part",
  comparison: "La part",
  comparisons: { "more-than": "plus de", "at-least": "au moins" },
  numerator: "Numérateur",
  denominator: "Dénominateur",
  otherShare: "Si vous avez choisi une autre part, écrivez-la : par exemple 7 sur 12.",
  baseQuestion: "Compté sur qui ?",
  base,
  second: "Faut-il aussi une part d’un autre ensemble ?",
  secondShare: "Part demandée en plus",
  secondHint:
    "Par exemple : au moins le quart des inscrits, pour qu’une petite assemblée ne décide pas seule.",
  noSecond: "Non",
  secondBase: "De quel ensemble ?",
  quorum: "Faut-il un quorum ?",
  quorumHint: "S’il n’est pas atteint, rien n’est décidé et le vote peut être repris.",
  noQuorum: "Non",
  quorumKind: "Le quorum compte",
  quorumKinds: { presence: "les présents", participation: "les votants" },
  otherQuorum: "Si vous avez choisi une autre part, écrivez-la.",
  ballots: "Comment vote-t-on ?",
  ballotKinds: {
    "named-changeable": {
      label: "À bulletin nominatif, modifiable",
      hint: "On sait qui a voté quoi. Chacun peut changer d’avis jusqu’à la clôture.",
    },
    "named-final": {
      label: "À bulletin nominatif, définitif",
      hint: "On sait qui a voté quoi. Un vote donné ne change plus.",
    },
    secret: {
      label: "À bulletin secret",
      hint: "Secret pour les autres participants, pas pour qui administre le serveur.",
    },
  },
  inWords: "La règle en une phrase",
  example: "Un exemple",
  never: "Quelle que soit la règle, une urne vide ou une égalité n’adopte rien.",
};
