import { PageTitle } from "../Section";
import { ListSamples, NoticeSamples, ResultSamples } from "./DataSamples";
import { ComparisonSample } from "./DiscussionSamples";
import { FormSamples } from "./FormSamples";
import { HomeSample } from "./HomeSample";
import { MeasureSample } from "./MeasureSample";
import { PictureSamples } from "./PictureSamples";

/** Every component in all its states, for those who build pages and for the browser tests. */
export function Gallery() {
  return (
    <>
      <PageTitle
        title="Le dessin de Palabre"
        lead="Chaque composant dans tous ses états. Ce que les gens ont écrit est en romain à empattements ; ce que dit le produit, sans."
      />
      <HomeSample />
      <hr />
      <MeasureSample />
      <hr />
      <ListSamples />
      <PictureSamples />
      <ComparisonSample />
      <NoticeSamples />
      <ResultSamples />
      <FormSamples />
    </>
  );
}
