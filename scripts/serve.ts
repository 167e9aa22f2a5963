import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { basename, dirname, extname, join, sep } from 'node:path';

/** What a folder is served as. HTML has no charset on purpose: a page in GBK says so itself, and a header would beat it. */
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** Beside pages: `{ "strict-csp.html": { "Content-Security-Policy": "…" } }`, the headers that page is sent with. */
const headersFile = '_headers.json';

export interface ServeOptions {
  /** The folder that is `/`. */
  folder: string;
  /** 0 takes any free one. */
  port: number;
  /** The address to listen at; by default this machine alone can ask. */
  host?: string;
  /** While it gives a sentence, that sentence with 503 is the answer to everything. */
  notYet?: () => string | null;
  /** Where `/` leads, when the folder has no page of its own. */
  home?: string;
  /** Paths whose files pages of other origins may read (`/data/`). */
  shared?: readonly string[];
}

export interface Served {
  /** `http://localhost:5173` */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder as it is: no byte is changed or added, so what is seen is what a portal would serve.
 *
 * @throws Error when the port is taken, or the host is none of this machine's
 */
export function serveFolder(options: ServeOptions): Promise<Served> {
  const host = options.host ?? 'localhost';
  const server = createServer((request, response) => answer(options, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `The pages should be served at port ${options.port}, but another program uses it. End that one, or choose another port: PORT=5174 npm start`,
            )
          : new Error(
              `The pages should be served at host ${host}, but it gave ${error.code}. Check HOST; without it this machine alone can ask.`,
            ),
      ),
    );
    server.listen(options.port, host, () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
      resolve({
        address: `http://${nameInAddress(host)}:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** How a host is written in an address. One that means every interface has no name of its own. */
function nameInAddress(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function answer(options: ServeOptions, request: IncomingMessage, response: ServerResponse): void {
  const say = (status: number, sentence: string, headers: OutgoingHttpHeaders = {}): void => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
    response.end(request.method === 'HEAD' ? undefined : `${sentence}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  const sentence = options.notYet?.();
  if (sentence) return say(503, sentence, { 'Retry-After': 5, 'Cache-Control': 'no-store' });
  const path = pathOf(request.url ?? '/');
  if (path === null) return say(400, 'This address is not well formed.');

  const file = join(options.folder, path);
  const inside = file === options.folder || file.startsWith(join(options.folder, sep));
  if (!inside || basename(file) === headersFile) return say(404, `There is nothing at ${path}`);
  if (isFolder(file) && !path.endsWith('/')) return say(301, `See ${path}/`, { Location: encodeURI(`${path}/`) });
  const page = path.endsWith('/') ? join(file, 'index.html') : file;
  if (!isFile(page)) {
    // Browsers ask for it by themselves, and would report its absence as the page's fault.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (path === '/' && options.home !== undefined) return say(302, `See ${options.home}`, { Location: options.home });
    return say(404, `There is nothing at ${path}`);
  }

  const bytes = readFileSync(page);
  const headers: OutgoingHttpHeaders = {
    'Content-Type': types[extname(page)] ?? 'application/octet-stream',
    'Content-Length': bytes.length,
    // Kept, but asked about each time: a rebuilt file shows at once.
    'Cache-Control': 'no-cache',
    ETag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    'X-Content-Type-Options': 'nosniff',
    ...(options.shared?.some((start) => path.startsWith(start)) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...headersBeside(page),
  };
  if (request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : bytes);
}

/** The path an address names, decoded; null when it is malformed or tries to leave the folder. */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !/\0|\\|\/\/|\/\.\.(?:\/|$)/.test(path) ? path : null;
  } catch {
    return null;
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function headersBeside(page: string): Record<string, string> {
  const file = join(dirname(page), headersFile);
  if (!existsSync(file)) return {};
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
  return all[basename(page)] ?? {};
}
