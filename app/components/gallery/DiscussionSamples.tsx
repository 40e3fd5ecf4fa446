import { diffTexts } from "~/domain/amending";
import { AmendmentDiff } from "../AmendmentDiff";
import { Byline } from "../Byline";
import { type CommentData, CommentThread } from "../CommentThread";
import { Section } from "../Section";
import { StatusTag } from "../Tag";
import { TextComparison } from "../TextComparison";

const comparisonLabels = {
  removed: "supprimé :",
  added: "ajouté :",
  end: "fin",
  moved: "déplacé ici",
  movedAway: "déplacé ailleurs",
};

const before = `Porter la durée d’usage des postes de 5 à 6 ans.

La ville publie chaque année la liste des matériels remplacés.

- aux écoles ;
- aux habitants.

Un diagnostic précède tout achat de poste neuf.`;

const after = `Un diagnostic précède tout achat de poste neuf.

Porter la durée d’usage des postes de 5 à 7 ans.

- aux écoles ;
- aux associations ;
- aux habitants.

Un bilan est présenté chaque année à la convention.`;

/** Two versions of a text. */
export function ComparisonSample() {
  return (
    <Section title="Comparer deux versions" id="comparison">
      <TextComparison blocks={diffTexts(before, after)} labels={comparisonLabels} />
    </Section>
  );
}

const diffLabels = { removed: "supprimé :", added: "ajouté :", end: "fin" };

export function AmendmentSamples() {
  return (
    <Section level={3} title="Amendements" count="2" id="amendements">
      <ol className="amendments">
        <li>
          <Byline
            author="n° 1 · Inès Barthe"
            capacity="membre"
            at={{ iso: "2026-10-21", text: "21 octobre" }}
          >
            <StatusTag text="Adopté" tone="success" />
          </Byline>
          <AmendmentDiff
            labels={diffLabels}
            runs={[
              { kind: "same", text: "Porter la durée d’usage des postes de 5 à " },
              { kind: "removed", text: "6" },
              { kind: "added", text: "7" },
              { kind: "same", text: " ans grâce à la réparation, à l’ajout de mémoire" },
              { kind: "added", text: " et à un suivi du parc" },
              { kind: "same", text: "." },
            ]}
          />
        </li>
        <li>
          <Byline
            author="n° 2 · Groupe 3"
            at={{ iso: "2026-10-24", text: "24 octobre" }}
            onBehalf="saisi par Paul Roy pour le compte de Denise Albert"
          >
            <StatusTag text="Rejeté" tone="error" />
          </Byline>
          <AmendmentDiff
            labels={diffLabels}
            runs={[
              { kind: "same", text: "Un diagnostic précède tout achat de poste neuf" },
              {
                kind: "removed",
                text: " ; il est confié en priorité à l’atelier municipal de réparation",
              },
              { kind: "same", text: "." },
            ]}
          />
        </li>
      </ol>
    </Section>
  );
}

export function CommentSamples() {
  return (
    <Section level={3} title="Commentaires" count="5" id="commentaires">
      <CommentThread comments={comments} />
    </Section>
  );
}

const answer = <a href="#repondre">Répondre</a>;

const comments: readonly CommentData[] = [
  {
    id: "c-1",
    kind: "question",
    kindText: "Question",
    author: "Karim Oyono",
    capacity: "membre",
    at: { iso: "2026-11-02T10:12", text: "2 novembre" },
    html: "<p>Qui décide qu’un poste n’est plus réparable ? Il faudrait que ce soit écrit.</p>",
    notes: ["sur la version 2", "résolu par les auteurs"],
    actions: answer,
    replies: [
      {
        id: "c-2",
        kind: "source",
        kindText: "Source",
        author: "Groupe 1",
        capacity: "auteurs",
        at: { iso: "2026-11-03T09:00", text: "3 novembre" },
        html: "<p>L’atelier, par une fiche publique. Ajouté en version 3.</p>",
        actions: answer,
      },
    ],
  },
  {
    id: "c-3",
    kind: "for",
    kindText: "Pour",
    author: "Maryse Le Goff",
    capacity: "membre",
    at: { iso: "2026-11-04T20:31", text: "4 novembre" },
    html: "<p>À l’association, nos postes ont neuf ans et marchent très bien.</p>",
    actions: answer,
  },
  {
    id: "c-4",
    kind: "against",
    kindText: "Contre",
    author: "Yann Kermadec",
    capacity: "membre",
    at: { iso: "2026-11-05T08:05", text: "5 novembre" },
    hidden: "Masqué par l’animatrice : met en cause une personne.",
  },
  {
    id: "c-5",
    kind: "suggestion",
    kindText: "Suggestion",
    author: "Denise Albert",
    capacity: "membre",
    at: { iso: "2026-11-06T14:20", text: "6 novembre" },
    html: "<p>Ajouter les tablettes des écoles, qui sont changées tous les trois ans.</p>",
    notes: ["saisi par Paul Roy pour le compte de Denise Albert"],
  },
];
