import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
};
const PORTS_TO_TRY = 20;

/** A file of the user's that the page opens. */
export interface HandedFile {
  readonly name: string;
  /** Differs when the file was changed. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

function send(response: ServerResponse, status: number, type: string, body: Uint8Array | string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

function sendFile(response: ServerResponse, folder: string, path: string): void {
  const target = join(folder, normalize(`/${path}`));
  const isInside = target === folder || target.startsWith(folder + sep);
  if (!isInside || !statSync(target, { throwIfNoEntry: false })?.isFile()) {
    send(response, 404, 'text/plain; charset=utf-8', 'Not found');
    return;
  }
  send(response, 200, TYPES[extname(target)] ?? 'application/octet-stream', readFileSync(target));
}

function readPath(url: string): string {
  const [path = '/'] = url.split('?');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const tryPort = (candidate: number) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && candidate < port + PORTS_TO_TRY) tryPort(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, '127.0.0.1', () => {
        server.removeAllListeners('error');
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : candidate);
      });
    };
    tryPort(port);
  });
}

export interface Served {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder to this machine only, and the user's file, if there is one, at `./file`.
 * @param port the first port to try; 0 for any
 */
export async function serve(folder: string, port: number, file: HandedFile | null): Promise<Served> {
  const query = file === null ? '' : `?${new URLSearchParams({ file: file.name, id: file.id }).toString()}`;
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (file !== null && url === '/') response.writeHead(302, { location: `/${query}` }).end();
    else if (file !== null && readPath(url) === '/file')
      send(response, 200, 'application/octet-stream', file.bytes);
    else sendFile(response, folder, readPath(url) === '/' ? 'index.html' : readPath(url));
  });
  const used = await listen(server, port);
  return {
    port: used,
    url: `http://localhost:${used}/${query}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
