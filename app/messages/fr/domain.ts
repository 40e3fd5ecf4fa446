import type { AmendmentStatus } from "~/domain/amendment";
import type { CommentKind } from "~/domain/comment";
import type { MeasureStatus } from "~/domain/measure";
import type { Phase } from "~/domain/phase";
import type { Role } from "~/domain/role";

const role: Record<Role, string> = {
  member: "membre",
  facilitator: "animation",
  guarantor: "garant",
  expert: "expert",
  committee: "comité de suivi",
  observer: "observateur",
};

const phase: Record<Phase, string> = {
  preparation: "Préparation",
  sortition: "Tirage au sort",
  learning: "Formation",
  drafting: "Rédaction",
  deliberation: "Délibération",
  voting: "Votes",
  adoption: "Adoption du plan",
  handover: "Remise",
  response: "Réponse de la collectivité",
  "follow-up": "Suivi",
};

const phaseMeaning: Record<Phase, string> = {
  preparation: "La ville prépare le mandat, la charte et le calendrier.",
  sortition: "Les membres sont tirés au sort et invités.",
  learning: "Les membres se forment et auditionnent des experts.",
  drafting: "Les groupes de travail écrivent leurs mesures.",
  deliberation: "Toutes et tous lisent, commentent et amendent les mesures déposées.",
  voting: "Les textes sont figés et mis aux voix.",
  adoption: "Le plan rassemble les mesures adoptées ; il est voté en entier.",
  handover: "Le plan est remis à la collectivité.",
  response: "La collectivité répond à chaque mesure.",
  "follow-up": "La collectivité rend compte de ce qu’elle a fait.",
};

const measureStatus: Record<MeasureStatus, string> = {
  draft: "brouillon",
  tabled: "déposée",
  deliberation: "en débat",
  final: "texte figé",
  voted: "votée",
  adopted: "adoptée",
  rejected: "rejetée",
  withdrawn: "retirée",
  merged: "fusionnée",
};

const amendmentStatus: Record<AmendmentStatus, string> = {
  submitted: "déposé",
  admissible: "recevable",
  inadmissible: "irrecevable",
  accepted: "accepté",
  rejected: "rejeté",
  withdrawn: "retiré",
  fallen: "tombé",
  satisfied: "satisfait",
};

const commentKind: Record<CommentKind, string> = {
  question: "question",
  for: "pour",
  against: "contre",
  suggestion: "suggestion",
  source: "source",
};

/** The words of the domain. */
export const domain = { role, phase, phaseMeaning, measureStatus, amendmentStatus, commentKind };
