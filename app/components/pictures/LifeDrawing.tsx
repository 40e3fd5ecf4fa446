import { type LifeMoment, placesOf } from "~/domain/measure-life";
import { useT } from "~/messages/context";

const laneHeight = 44;
/** From the top of a lane to its line: room for its name. */
const lineAt = 28;

type Lane = "texts" | "amendments" | "votes";
const lanes: readonly Lane[] = ["texts", "amendments", "votes"];

interface Mark {
  readonly id: string;
  readonly lane: Lane;
  /** From and to, 0 to 1 of the width. */
  readonly from: number;
  readonly to: number;
  readonly strong: boolean;
}

/** A measure's life to scale: texts, amendments and votes, each on its line of time. The words stand below it. */
export function LifeDrawing({
  moments,
  description,
}: {
  moments: readonly LifeMoment[];
  description: string;
}) {
  const { pictures: t } = useT();
  const marks = marksOf(moments);
  const used = lanes.filter((lane) => marks.some((mark) => mark.lane === lane));
  return (
    <svg className="life" width="100%" height={used.length * laneHeight} role="img" aria-label={description}>
      {used.map((lane, index) => (
        <g key={lane} transform={`translate(0 ${index * laneHeight})`}>
          <text y="14">{t.lane[lane]}</text>
          <line x2="100%" y1={lineAt} y2={lineAt} />
          {marks
            .filter((mark) => mark.lane === lane)
            .map((mark) => (
              <LifeMark key={mark.id} {...mark} />
            ))}
        </g>
      ))}
    </svg>
  );
}

function LifeMark({ lane, from, to, strong }: Mark) {
  const x = percent(from);
  if (lane === "amendments")
    return <line className="life-tick" x1={x} x2={x} y1={lineAt - 8} y2={lineAt + 8} />;
  if (lane === "texts") {
    return <circle className={strong ? "life-strong" : "life-mark"} cx={x} cy={lineAt} r={strong ? 6 : 5} />;
  }
  return <rect className="life-vote" x={x} width={percent(to - from)} y={lineAt - 7} height="14" rx="2" />;
}

/** Every moment on its line, at its place in time. */
function marksOf(moments: readonly LifeMoment[]): Mark[] {
  const ends = moments.map((moment) => (moment.kind === "vote" ? moment.until : null) ?? moment.at);
  const places = placesOf([...moments.map(({ at }) => at), ...ends]);
  return moments.map((moment, index) => ({
    id: `${moment.kind}-${index}`,
    lane: laneOf(moment),
    from: places[index] ?? 0,
    to: places[index + moments.length] ?? 0,
    strong: moment.kind !== "version",
  }));
}

function laneOf({ kind }: LifeMoment): Lane {
  if (kind === "amended") return "amendments";
  return kind === "vote" ? "votes" : "texts";
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
