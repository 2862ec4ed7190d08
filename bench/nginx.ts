import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export const nginxPath = "/usr/sbin/nginx";

export type Nginx = {
  url: string;
  pid: number;
  /** What it says of each request in its log: "HIT", "STALE" and so on, with the path. */
  log: () => Promise<string>;
  /** Puts a file where `<url>/files/<name>` finds it. */
  place: (name: string, text: string) => Promise<void>;
  stop: () => Promise<void>;
};

/** deploy/nginx.conf in front of `sitePort`, as one who may not write outside /tmp runs it: the rest is as it stands. */
export async function startNginx(port: number, sitePort: number): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), "roleboard-edge-"));
  await mkdir(join(folder, "files"));
  // As root its workers are another user.
  await chmod(folder, 0o755);
  const sample = await readFile("deploy/nginx.conf", "utf8");
  await writeFile(join(folder, "nginx.conf"), adapted(sample, { folder, port, sitePort }));

  const child = spawn(nginxPath, ["-c", join(folder, "nginx.conf"), "-g", "daemon off;"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const url = `http://localhost:${port}`;
  await begun(child, `${url}/files/`);
  return {
    url,
    pid: child.pid ?? 0,
    log: async () => {
      // It writes what it has every second.
      await sleep(1200);
      return readFile(join(folder, "access.log"), "utf8");
    },
    place: (name, text) => writeFile(join(folder, "files", name), text),
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function adapted(
  sample: string,
  { folder, port, sitePort }: { folder: string; port: number; sitePort: number },
): string {
  const ownFolders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `    ${name}_temp_path ${folder}/${name};\n`)
    .join("");
  const files = `location /files/ { root ${folder}; default_type text/html; types { } }\n\n        `;
  const changes: [from: string, to: string][] = [
    ["/run/nginx.pid", `${folder}/nginx.pid`],
    ["/var/log/nginx/error.log", `${folder}/error.log`],
    ["/var/log/nginx/access.log", `${folder}/access.log`],
    ["flush=5s", "flush=1s"],
    ["/var/lib/nginx/roleboard", `${folder}/cache`],
    ["http {\n", `http {\n${ownFolders}`],
    ["server 127.0.0.1:3000;", `server 127.0.0.1:${sitePort};`],
    ["\n        listen 80 default_server;", `\n        listen 127.0.0.1:${port} default_server;`],
    ["\n        listen 80;", `\n        listen 127.0.0.1:${port};`],
    ["server_name jobs.example.org;", "server_name localhost;"],
    // All of the load comes from one address here.
    ["rate=20r/s", "rate=1000000r/s"],
    ["location / {\n", `${files}location / {\n`],
  ];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`deploy/nginx.conf no longer says ${JSON.stringify(from)}.`);
    return text.replace(from, () => to);
  }, sample);
}

async function begun(child: ChildProcess, url: string) {
  while (child.exitCode === null) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status > 0) return;
    await sleep(100);
  }
  throw new Error("nginx does not start; it says why above.");
}
