import { useT } from "~/messages/context";
import { Notice } from "../Notice";
import { measureName } from "./labels";

interface OtherMeasure {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
}

export interface MeasureNoticesProps {
  readonly measure: {
    readonly withdrawnReason: string | null;
    readonly status: string;
    readonly mergedInto: OtherMeasure | null;
    readonly mergedFrom: readonly OtherMeasure[];
  };
  /** Address of the list of measures. */
  readonly measures: string;
}

/** What a reader must know before the text: withdrawn and why, merged into another, made of others. */
export function MeasureNotices({ measure, measures }: MeasureNoticesProps) {
  const t = useT();
  const { status, withdrawnReason, mergedInto, mergedFrom } = measure;
  return (
    <>
      {status === "withdrawn" && (
        <Notice kind="warning" title={t.measures.withdrawn}>
          {withdrawnReason && (
            <p>
              {t.measures.reason} : {withdrawnReason}
            </p>
          )}
        </Notice>
      )}
      {mergedInto && (
        <Notice kind="warning" title={t.measures.mergedInto}>
          <MeasureLink measure={mergedInto} measures={measures} />
        </Notice>
      )}
      {mergedFrom.length > 0 && (
        <Notice title={t.measures.mergedFrom}>
          <ul>
            {mergedFrom.map((other) => (
              <li key={other.id}>
                <MeasureLink measure={other} measures={measures} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function MeasureLink({ measure, measures }: { measure: OtherMeasure; measures: string }) {
  const t = useT();
  return (
    <a href={`${measures}/${measure.id}`}>
      {measureName(t, measure.number)} · {measure.title}
    </a>
  );
}
