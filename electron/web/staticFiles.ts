/** The built page, and nothing else of the disk. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { ServerResponse } from 'node:http';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export function toContentType(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

/** Undefined for whatever could lead out of the folder or is not of a kind that the page needs. */
export function findStaticPath(root: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(decoded) || decoded.split('/').some((part) => part.startsWith('.'))) return undefined;
  const path = normalize(join(root, decoded === '/' ? 'index.html' : decoded));
  const inside = path.startsWith(normalize(root) + sep);
  return inside && TYPES[extname(path)] !== undefined ? path : undefined;
}

export async function sendStatic(response: ServerResponse, root: string, pathname: string): Promise<void> {
  const path = findStaticPath(root, pathname);
  const bytes = path === undefined ? undefined : await readFile(path).catch(() => undefined);
  if (path === undefined || bytes === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('Content-Type', toContentType(path));
  // Built files have their content's hash in their names.
  if (pathname.startsWith('/assets/')) {
    response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
  }
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(200).end(bytes);
}
