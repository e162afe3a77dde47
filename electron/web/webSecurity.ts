/**
 * Who may speak with the loopback server: only the page it served, in the browser that brought the token.
 *
 * Any web site the person visits can send requests to 127.0.0.1, and any local program can, too. `Host` is
 * checked against DNS rebinding, `Origin` and `Sec-Fetch-Site` against other sites, the cookie against all else.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer. Nothing is kept by the browser unless an answer says otherwise. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cache-Control': 'no-store',
};

export function isOwnHost(headers: IncomingHttpHeaders, port: number): boolean {
  return headers.host === `127.0.0.1:${String(port)}`;
}

/** Browsers name the origin of every POST and of every request from another site. */
export function isOwnOrigin(headers: IncomingHttpHeaders, port: number, isPost: boolean): boolean {
  if (headers.origin === undefined) return !isPost;
  return headers.origin === `http://127.0.0.1:${String(port)}`;
}

/** A page of ours asks for data; a person may come to the first page from anywhere. */
export function isSameOriginFetch(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
}

/** Cookies are shared by all ports of a host, so ours has the port in its name. */
export function toCookieName(port: number): string {
  return `cjm-${String(port)}`;
}

export function hasSecretCookie(headers: IncomingHttpHeaders, port: number, secret: string): boolean {
  const prefix = `${toCookieName(port)}=`;
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.some((pair) => pair.startsWith(prefix) && isSameSecret(pair.slice(prefix.length), secret));
}

function isSameSecret(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
