import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Live } from "~/components/Live";
import { MeasureActions } from "~/components/measure/MeasureActions";
import { MeasureAmendments, MeasureComments, MeasureVotes } from "~/components/measure/MeasureDebate";
import { MeasureNotices } from "~/components/measure/MeasureNotices";
import { MeasureOpinions } from "~/components/measure/MeasureOpinions";
import { MeasureSheet } from "~/components/measure/MeasureSheet";
import { Notice } from "~/components/Notice";
import { measureMoveForm } from "~/forms/measureMove";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { firstAmendments } from "~/server/amendmentLists.server";
import { deliberateMeasure, freezeMeasure, tableMeasure } from "~/server/measures.server";
import { visitMeasure } from "~/server/measureVisit.server";
import { refuse, visitConvention } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, measure, base, conventionBase, measures, convention, person, done } = await visitMeasure(args);
  const amendments = await firstAmendments(app, measure.id);
  const live = [`measure:${measure.id}`, `convention:${convention.id}`];
  return data(
    { measure, amendments, base, conventionBase, measures, done, live },
    publicTags(person, done !== null, live),
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.measure.title ?? ""} · Palabre` },
];

const steps = {
  table: { work: tableMeasure, done: "tabled" },
  deliberate: { work: deliberateMeasure, done: "moved" },
  freeze: { work: freezeMeasure, done: "moved" },
} as const;

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, language } = await visitConvention(args);
  const parsed = parseForm(measureMoveForm, await args.context.form());
  if (!parsed.ok) return refuse(400, "bad-request");
  const { work, done } = steps[parsed.value.move];
  const id = args.params.measure ?? "";
  const moved = await work(app, actor, convention.id, id);
  if (!moved.ok) return refuse(moved.error === "not-found" ? 404 : 409, moved.error);
  return redirect(`/${language}/conventions/${convention.slug}/measures/${id}?done=${done}`, 303);
}

export default function MeasurePage() {
  const { measure, amendments, base, conventionBase, measures, done, live } = useLoaderData<typeof loader>();
  const t = useT();
  const notice = (
    <>
      {done && (
        <Notice kind="success" live>
          {t.measures.done[done]}
        </Notice>
      )}
      <MeasureNotices measure={measure} measures={measures} />
    </>
  );
  const { counts } = measure;
  return (
    <>
      <Live names={live} />
      <MeasureSheet measure={measure} base={base} notice={notice} mayAmend={measure.may.amend}>
        <MeasureActions may={measure.may} base={base} />
        <MeasureOpinions opinions={measure.opinions} canWrite={measure.may.opine} base={base} />
        {counts.amendments > 0 && (
          <MeasureAmendments
            base={base}
            count={counts.amendments}
            lines={amendments}
            version={measure.version.number}
            conventionBase={conventionBase}
            mayFreeze={measure.may.freeze}
          />
        )}
        {(counts.votes > 0 || measure.may.putToVote) && <MeasureVotes base={base} count={counts.votes} />}
        {measure.number !== null && (
          <MeasureComments base={base} count={counts.comments} kinds={measure.commentKinds} />
        )}
        <p className="section">
          <a href={`${base}/life`}>{t.pictures.life}</a>
        </p>
      </MeasureSheet>
    </>
  );
}
