import type { ImportError, ImportErrorCode } from "~/domain/importing/errors";

type Params = ImportError["params"];
type Says = string | ((params: Params) => string);

const megabytes = (bytes: string | number | undefined) => Math.floor(Number(bytes) / (1024 * 1024));

const says: Record<ImportErrorCode, Says> = {
  "file-too-large": ({ limit }) => `Ce fichier est trop lourd : ${megabytes(limit)} Mo au plus.`,
  "file-empty": "Ce fichier est vide.",
  "file-is-spreadsheet": "C’est un classeur. Dans votre tableur, enregistrez-le au format CSV.",
  "file-is-archive": "C’est une archive compressée. Envoyez le fichier qu’elle contient.",
  "file-is-document": "C’est un document de texte. Envoyez un fichier CSV ou JSON.",
  "file-is-image": "C’est une image. Envoyez un fichier CSV ou JSON.",
  "file-is-web-page": "C’est une page web. Envoyez un fichier CSV ou JSON.",
  "file-is-binary": "Ce fichier ne contient pas de texte. Envoyez un fichier CSV ou JSON.",
  "broken-utf8": "Ces caractères sont abîmés. Enregistrez le fichier à nouveau, en UTF-8.",
  "broken-encoding": "L’encodage de ce fichier n’est pas reconnu. Enregistrez-le à nouveau, en UTF-8.",
  "broken-quotes": "Des guillemets sont mal placés.",
  "unclosed-quote": "Des guillemets ouverts ici ne sont jamais fermés.",
  "missing-column": ({ column }) => `Il manque une colonne : ${column}.`,
  "duplicate-column": ({ column }) => `Cette colonne est là deux fois : ${column}.`,
  "extra-cell": "Cette ligne a plus de cases que le tableau n’a de colonnes.",
  "no-rows": "Il n’y a rien à reprendre dans ce fichier.",
  "too-many-rows": ({ limit, count }) => `Il y a trop de lignes : ${count}, pour ${limit} au plus.`,
  "too-many-cells": ({ limit }) => `Il y a trop de cases : ${limit} au plus.`,
  "json-syntax": "Ce n’est pas du JSON à partir d’ici.",
  "json-too-deep": "Ce JSON est trop imbriqué.",
  "json-unknown-shape": ({ expected }) => `Ce JSON n’a pas la forme attendue. Clés cherchées : ${expected}.`,
  "wrong-type": ({ expected, found }) => `Type attendu : ${expected} ; trouvé : ${found}.`,
  "missing-value": "Cette valeur est nécessaire.",
  "too-long": ({ limit, length }) => `Ce texte est trop long : ${length} caractères, pour ${limit} au plus.`,
  "too-many": ({ limit, count }) => `Il y en a trop : ${count}, pour ${limit} au plus.`,
  "bad-character": "Ce texte contient un caractère qui ne peut pas être lu.",
  "bad-number": "Ce n’est pas un nombre.",
  "bad-axis": ({ first, last }) => `Un axe se désigne par un nombre de ${first} à ${last}.`,
  "unknown-axis": "Cet axe n’existe pas.",
  "duplicate-axis": ({ number }) => `L’axe ${number} est là deux fois.`,
  "axis-title-conflict": ({ number, other }) => `L’axe ${number} a déjà un autre titre : ${other}.`,
  "bad-theme": ({ first, last }) => `Un thème se désigne par un nombre de ${first} à ${last}.`,
  "bad-email": "Ce n’est pas une adresse électronique.",
  "duplicate-email": ({ firstLine }) => `Cette adresse est déjà à la ligne ${firstLine}.`,
  "unknown-role": "Ce rôle n’est pas connu.",
  "unknown-panel": "Ce groupe de travail n’existe pas dans la convention.",
  "already-member": "Cette personne est déjà là.",
  "already-invited": "Cette personne est déjà invitée.",
};

/** What is wrong with a file that somebody sent, error by error. */
export const fileErrors = {
  caption: (count: number) =>
    count === 1 ? "Un problème dans le fichier" : `${count} problèmes dans le fichier`,
  nothingDone: "Rien n’a été enregistré. Corrigez le fichier, puis envoyez-le à nouveau.",
  line: "Ligne",
  column: "Colonne",
  value: "Valeur",
  problem: "Problème",
  more: (count: number) => `et ${count} autres.`,
  says,
};
