import { DEFAULT_RULE, decide } from "~/domain/voting";
import { ButtonLink } from "../Button";
import { Disclosure } from "../Disclosure";
import { DataTable, SummaryList } from "../data";
import { FilterBar } from "../FilterBar";
import { Select, TextField } from "../inputs";
import { MeasureCards } from "../MeasureCard";
import { Prose } from "../MeasureText";
import { EmptyState, Notice } from "../Notice";
import { Breadcrumbs, Pagination } from "../navigation";
import { Section } from "../Section";
import { StatusTag, Tag } from "../Tag";
import { VoteOutcome } from "../VoteOutcome";
import { VoteResult } from "../VoteResult";
import { measures, noQuorum, rejected } from "./samples";

const paginationLabels = {
  nav: "Pages",
  previous: "Précédente",
  next: "Suivante",
  page: (page: number) => `Page ${page}`,
};

export function ListSamples() {
  return (
    <Section title="Listes et repères" id="lists">
      <Breadcrumbs
        label="Fil d’Ariane"
        items={[
          { text: "Convention numérique", href: "#home" },
          { text: "Axe 1", href: "#axe-1" },
          { text: "Mesure 12" },
        ]}
      />
      <FilterBar
        label="Filtrer les mesures"
        action="#lists"
        submit="Filtrer"
        clear={{ href: "#lists", text: "Tout effacer" }}
      >
        <TextField name="q" label="Rechercher" type="search" />
        <Select name="axis" label="Axe" empty="Tous" options={[{ value: "1", label: "1. Environnement" }]} />
      </FilterBar>
      <MeasureCards measures={measures} />
      <Pagination page={5} pageCount={12} href={(page) => `#page-${page}`} labels={paginationLabels} />
      <p className="buttons">
        <Tag>Étiquette</Tag>
        <StatusTag text="Brouillon" tone="neutral" />
        <StatusTag text="En délibération" tone="progress" />
        <StatusTag text="Adoptée" tone="success" />
        <StatusTag text="Quorum non atteint" tone="warning" />
        <StatusTag text="Rejetée" tone="error" />
      </p>
      <SummaryList
        items={[
          {
            term: "Base du vote",
            value: "Suffrages exprimés : pour et contre",
            action: { href: "#base", text: "Modifier", about: "la base du vote" },
          },
          { term: "Majorité", value: "Plus de la moitié" },
        ]}
      />
    </Section>
  );
}

export function NoticeSamples() {
  return (
    <Section title="Messages" id="notices">
      <Notice title="Le vote ferme ce soir à 20 h">Vous pouvez changer d’avis jusque-là.</Notice>
      <Notice kind="success" title="Votre vote est enregistré" />
      <Notice kind="warning" title="Quelqu’un d’autre modifie cette mesure">
        <ButtonLink href="#deux-textes" kind="quiet">
          Comparer les deux textes
        </ButtonLink>
      </Notice>
      <Notice kind="error" title="Ce vote est clos">
        Il a fermé à 20 h. Votre bulletin de 19 h 52 est compté.
      </Notice>
      <EmptyState
        title="Pas encore d’amendement"
        action={
          <ButtonLink href="#amender" kind="secondary">
            Proposer un amendement
          </ButtonLink>
        }
      >
        Les amendements s’ouvrent avec la délibération, le 2 novembre.
      </EmptyState>
    </Section>
  );
}

export function ResultSamples() {
  return (
    <Section title="Résultats et tableaux" id="results">
      <VoteResult
        id="vote-rejected"
        outcome="rejected"
        outcomeText="Rejetée"
        description="12 pour, 9 contre, 4 abstentions, 2 blancs : 44,4 % pour, sous le seuil des deux tiers."
        sentence="12 pour sur 27 votants = 44,4 % ; il fallait les deux tiers."
        shares={rejected}
        threshold={{ share: 2 / 3, label: "deux tiers" }}
      />
      <VoteResult
        id="vote-quorum"
        outcome="quorum-missed"
        outcomeText="Quorum non atteint"
        description="6 pour, 2 contre ; 8 votants sur 30, sous le quorum de 15."
        sentence="8 membres ont voté sur 30 ; il en fallait 15. La mesure n’est ni adoptée ni rejetée."
        shares={noQuorum}
      />
      <DataTable
        id="t-votes"
        caption="Les votes du 7 novembre"
        columns={[
          { key: "measure", label: "Mesure" },
          { key: "yes", label: "Pour", numeric: true },
          { key: "no", label: "Contre", numeric: true },
          { key: "share", label: "Part", numeric: true },
          { key: "outcome", label: "Résultat" },
        ]}
        rows={[
          { key: "12", cells: ["12. Faire durer les ordinateurs sept ans", 125, 32, "79,6 %", "Adoptée"] },
          { key: "27", cells: ["27. Publier les algorithmes", 12, 9, "44,4 %", "Rejetée"] },
        ]}
      />
      <VoteOutcome id="vote-decided" outcome={decided} />
      <Disclosure summary="Lire la charte">
        <Prose html={charter} />
      </Disclosure>
      <Prose html={charter} />
    </Section>
  );
}

const decided = decide(
  DEFAULT_RULE,
  { for: 15, against: 15, abstain: 1, blank: 0, spoiled: 0 },
  { entitled: 40, present: 34 },
);

const charter =
  "<h3>Charte de la convention</h3><p>Chacun parle <strong>en son nom</strong>, et écoute <em>jusqu’au bout</em>. Le texte complet est <a href='#charte'>ici</a>.</p><blockquote><p>Ce que nous ne savons pas encore, nous le demandons.</p></blockquote><ol><li>Les votes sont publics, sauf décision contraire.</li><li>Une voix égale une voix.</li></ol>";
