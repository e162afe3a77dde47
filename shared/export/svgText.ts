/** The smallest pieces of an SVG text: numbers, attributes, escaped words. */
import type { TextStyle } from '../layout/boxes';
import { textBaseline } from '../layout/metrics';

/** The bundled font first, then what systems have for Traditional Chinese. */
export const SVG_FONTS =
  "'Noto Sans TC Variable', 'Noto Sans TC', 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans', system-ui, sans-serif";

/** What XML 1.0 cannot hold even when escaped; halves of surrogate pairs cannot be encoded at all. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Fit for element content and for attribute values. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** At most two decimals: the eye sees no more, and files stay small. */
export function toNumberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with escaped attributes; undefined ones are left out. `content` is SVG, not words. */
export function toElement(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? toNumberText(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

export interface TextRun extends TextStyle {
  readonly lineHeight: number;
  readonly color: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly underlined?: boolean;
}

/** Lines under one another; `y` is the top of the first line box. Empty lines take room and draw nothing. */
export function toTextLines(lines: readonly string[], x: number, y: number, run: TextRun): string {
  return lines
    .map((line, index) => {
      if (line === '') return '';
      const place = {
        x,
        y: y + index * run.lineHeight + textBaseline(run.size, run.lineHeight),
        'font-size': run.size,
        'font-weight': run.weight === 400 ? undefined : run.weight,
        'text-anchor': run.anchor === 'start' ? undefined : run.anchor,
        fill: run.color,
        'text-decoration': run.underlined ? 'underline' : undefined,
      };
      return toElement('text', place, escapeXml(line));
    })
    .join('');
}
