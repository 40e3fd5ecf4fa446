/** What is wrong with a field of a form: said beside the field. */
export const problem = {
  required: "Ce champ est nécessaire.",
  "too-long": "Ce texte est trop long.",
  "not-an-email": "Écrivez une adresse électronique, par exemple nom@exemple.fr.",
  "not-a-date": "Écrivez une date valide.",
  "not-a-number": "Écrivez un nombre.",
  "not-a-choice": "Choisissez une des réponses proposées.",
  "broken-text": "Ce texte contient des caractères qui ne peuvent pas être lus.",
  "dates-reversed": "La fin doit venir après le début.",
};
