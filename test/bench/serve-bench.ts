import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Pages } from './build-pages.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

export interface BenchServer {
  readonly address: string;
  /** Bytes of a file as it travels, its headers apart. @throws Error when there is no such file */
  weigh(path: string): number;
  close(): Promise<void>;
}

/**
 * Serves the pages of the bench and, below them, whole folders. Every file goes out compressed with brotli 11, done
 * before it is asked for by a measured page; nothing may be kept by the browser.
 *
 * @param folders a folder for each beginning of a path: `/data/`, `/widgets/`
 * @param prepared paths that are compressed before the server answers
 */
export async function serveBench(
  pages: Pages,
  folders: Readonly<Record<string, string>>,
  prepared: readonly string[],
): Promise<BenchServer> {
  const compressed = new Map<string, Buffer | null>();
  const read = (path: string): string | Buffer | null => {
    const page = pages.get(path);
    if (page !== undefined) return page;
    const start = Object.keys(folders).find((each) => path.startsWith(each));
    const file = start === undefined ? null : join(folders[start]!, path.slice(start.length));
    return file !== null && !path.includes('..') && existsSync(file) ? readFileSync(file) : null;
  };
  const compress = (path: string): Buffer | null => {
    if (!compressed.has(path)) {
      const bytes = read(path);
      compressed.set(
        path,
        bytes === null ? null : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      );
    }
    return compressed.get(path)!;
  };
  for (const path of [...pages.keys(), ...prepared]) compress(path);

  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.replace(/\?.*/, ''));
    const bytes = compress(path);
    if (!bytes) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Content-Encoding': 'br',
        'Content-Length': bytes.length,
        'Cache-Control': 'no-store',
      })
      .end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    weigh(path) {
      const bytes = compress(path);
      if (!bytes) throw new Error(`Wanted the file ${path}, got none. Check that the widgets and the data were built.`);
      return bytes.length;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
