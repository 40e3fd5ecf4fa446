import type { LifeMoment } from "~/domain/measure-life";
import { MeasureLife } from "../measure/MeasureLife";
import { VoicesOverview } from "../pictures/VoicesOverview";
import { Section } from "../Section";

/** Drawings that have no place in the other samples: a measure's life, who spoke for what. */
export function PictureSamples() {
  return (
    <Section title="Images" id="pictures">
      <h3>La vie d’une mesure</h3>
      <MeasureLife moments={life} base="#mesure" conventionBase="#convention" />
      <h3>Une mesure qui vient de naître</h3>
      <MeasureLife moments={life.slice(0, 1)} base="#mesure" conventionBase="#convention" />
      <h3>Qui a parlé pour quoi</h3>
      <VoicesOverview
        id="voices-sample"
        voices={[
          {
            ...{ panel: "Environnement et réemploi", people: 6 },
            kinds: { for: 9, against: 2, question: 4, suggestion: 3, source: 1 },
          },
          { panel: "Accueil et inclusion", people: 4, kinds: { against: 5 } },
          { panel: null, people: 3, kinds: { question: 2, source: 1 } },
        ]}
      />
      <VoicesOverview id="no-voices" voices={[]} />
    </Section>
  );
}

const life: readonly LifeMoment[] = [
  { kind: "written", at: "2026-09-14T09:00:00.000Z" },
  { kind: "version", at: "2026-09-21T17:30:00.000Z", version: 2, origin: "edited" },
  { kind: "tabled", at: "2026-10-14T09:00:00.000Z" },
  { kind: "amended", at: "2026-10-20T18:00:00.000Z", number: 3 },
  { kind: "amended", at: "2026-10-22T08:00:00.000Z", number: 5 },
  { kind: "amended", at: "2026-10-23T19:00:00.000Z", number: 8 },
  { kind: "version", at: "2026-11-02T18:00:00.000Z", version: 3, origin: "amended" },
  {
    ...{ kind: "vote", at: "2026-11-07T10:00:00.000Z", id: "7", number: 7 },
    ...{ until: "2026-11-07T10:25:00.000Z", outcome: "quorum-missed" },
  },
  {
    ...{ kind: "vote", at: "2026-11-14T09:00:00.000Z", id: "9", number: 9 },
    ...{ until: "2026-11-21T20:00:00.000Z", outcome: "adopted" },
  },
  { kind: "adopted", at: "2026-11-21T20:00:00.000Z" },
  { kind: "planned", at: "2026-12-19T17:00:00.000Z" },
];
