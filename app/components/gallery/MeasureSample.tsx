import { ButtonLink } from "../Button";
import { Byline } from "../Byline";
import { SummaryList } from "../data";
import { MeasureHeading } from "../MeasureHeading";
import { MeasureText } from "../MeasureText";
import { Section } from "../Section";
import { StatusTag } from "../Tag";
import { VoteResult } from "../VoteResult";
import { AmendmentSamples, CommentSamples } from "./DiscussionSamples";
import { carried, firstAxis } from "./samples";

/** A measure's page, as its page sets it. */
export function MeasureSample() {
  return (
    <article className="sheet" id="mesure-12">
      <MeasureHeading
        level={2}
        word="Mesure"
        number={12}
        title="Faire durer les ordinateurs sept ans"
        axis={firstAxis}
        byline={
          <Byline
            author="Groupe 1"
            verb="déposée le"
            at={{ iso: "2026-10-14", text: "14 octobre 2026" }}
            version={{ text: "version 3", href: "#versions" }}
          >
            <StatusTag text="Adoptée" tone="success" />
          </Byline>
        }
      />
      <div>
        <MeasureText passages={passages} passageLabel={(number) => `Paragraphe ${number}`} />
        <div className="buttons">
          <ButtonLink href="#amender">Proposer un amendement</ButtonLink>
          <ButtonLink href="#commenter" kind="secondary">
            Commenter
          </ButtonLink>
        </div>
      </div>
      <aside className="sheet-notes" aria-label="La mesure en bref">
        <SummaryList items={facts} />
      </aside>
      <Section level={3} title="Le vote">
        <VoteResult
          id="vote-adopted"
          outcome="adopted"
          outcomeText="Adoptée"
          description="125 pour, 32 contre : 79,6 % pour, au-dessus du seuil de la moitié."
          sentence="125 pour sur 157 exprimés = 79,6 % ; il fallait plus de la moitié."
          shares={carried}
          threshold={{ share: 0.5, label: "plus de la moitié" }}
        />
      </Section>
      <AmendmentSamples />
      <CommentSamples />
    </article>
  );
}

const facts = [
  { term: "Qui agit", value: "Direction du numérique" },
  { term: "Échéance", value: "décembre 2028" },
  { term: "Moyens et coût", value: "42 000 € par an" },
  { term: "Sans numérique", value: "Accueil et prêt en mairie de quartier" },
  { term: "Indicateur", value: "Durée d’usage moyenne : 5 ans aujourd’hui, 7 ans visés" },
];

const passages = [
  {
    anchor: "p-1",
    html: "<p>Porter la durée d’usage des postes de 5 à 7 ans grâce à la réparation, à l’ajout de mémoire et à un suivi du parc.</p>",
  },
  {
    anchor: "p-2",
    html: "<p>La ville publie chaque année la liste des matériels remplacés et la raison de chaque remplacement. Un diagnostic précède tout achat de poste neuf ; il est confié en priorité à l’atelier municipal de réparation.</p>",
    comments: { href: "#commentaires", text: "2 commentaires" },
  },
  {
    anchor: "p-3",
    html: "<p>Les matériels dont la ville se sépare sont proposés, dans cet ordre :</p><ul><li>aux écoles ;</li><li>aux associations ;</li><li>aux habitants qui n’en ont pas.</li></ul>",
  },
];
