import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Palabre } from "./palabre";

interface Voting {
  readonly base: string;
  readonly openVoteId: string;
  cookie(voter: number): string;
}

const CLIENTS = 32;

/**
 * Lets 32 clients vote, one voter after the other, and kills the process in the middle.
 *
 * @returns the voters whose ballot was acknowledged before the end
 */
export async function killWhileVoting(
  palabre: Palabre,
  voting: Voting,
  voters: number,
  afterMs: number,
): Promise<number[]> {
  const answered: number[] = [];
  const port = Number(new URL(palabre.url).port);
  let next = 1;
  const client = () =>
    new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      let voter = 0;
      const send = () => {
        voter = next;
        next += 1;
        if (voter > voters) socket.end();
        else socket.write(ballot(voting, voter));
      };
      socket.on("connect", send);
      socket.on("data", (chunk: Buffer) => {
        // A redirect without a body: one answer, one chunk.
        if (chunk.toString("latin1", 0, 12) === "HTTP/1.1 303") answered.push(voter);
        send();
      });
      socket.on("error", () => resolve());
      socket.on("close", () => resolve());
    });
  const clients = Promise.all(Array.from({ length: CLIENTS }, client));
  await sleep(afterMs);
  await palabre.kill();
  await clients;
  return answered;
}

function ballot({ base, openVoteId, cookie }: Voting, voter: number): string {
  const body = "choice=for";
  return [
    `POST ${base}/votes/${openVoteId}/ballot HTTP/1.1`,
    "Host: localhost",
    `Cookie: ${cookie(voter)}`,
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${body.length}`,
    "",
    body,
  ].join("\r\n");
}
