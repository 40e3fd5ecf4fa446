import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";

const TICKS_PER_SECOND = 100;

/** CPU time that a process has used so far, in ms (all of its threads). */
export function cpuOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return cpuByPs(pid);
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  const [user = 0, system = 0] = [fields[11], fields[12]].map(Number);
  return ((user + system) * 1_000) / TICKS_PER_SECOND;
}

/** Memory that a process holds, in MB. */
export function memoryOf(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1_024;
}

function cpuByPs(pid: number): number {
  const time = execFileSync("ps", ["-o", "cputime=", "-p", String(pid)], { encoding: "utf8" }).trim();
  return time.split(/[:-]/).reduce((total, part) => total * 60 + Number(part), 0) * 1_000;
}

const RAW = `
const http = require("node:http");
const body = Buffer.alloc(20_000, "a");
http.createServer((request, response) => {
  response.writeHead(200, { "Content-Type": "text/html", "Content-Length": body.length });
  response.end(body);
}).listen(0, "127.0.0.1", function () { console.log(this.address().port); });
`;

/** What everything is measured against: node:http answering 20 kB from memory, in a process of its own. */
export async function startRawServer(): Promise<{ port: number; pid: number; stop(): void }> {
  const child = spawn(process.execPath, ["-e", RAW], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { port: Number(line.toString()), pid: child.pid ?? 0, stop: () => void child.kill() };
}
