/** Draws what is on a card into the page, as `paintMark` draws it onto the canvas. */
import type { CSSProperties, ReactNode } from 'react';
import type { Mark, Tone } from '../../shared/layout/cardTypes';
import { CHIP_ICON, TAG_PADDING } from '../../shared/layout/metrics';
import { toDots, toSparklinePath, toTrendPoints } from '../../shared/layout/markShapes';
import { ImageMark } from './ImageMark';
import { ICON_SIZE, STAR, toIconPath } from '../../shared/theme/icons';

const TONE_COLOR: Readonly<Record<Tone, string>> = {
  text: 'var(--text)',
  muted: 'var(--muted)',
  tint: 'var(--card-ink)',
  accent: 'var(--accent)',
  bad: 'var(--bad)',
  good: 'var(--good)',
  warn: 'var(--warn)',
  star: 'var(--star)',
};

export function MarkView({ mark }: { readonly mark: Mark }): ReactNode {
  switch (mark.kind) {
    case 'text':
      return (
        <div
          className={mark.href === undefined ? 'card-text' : 'card-text card-link'}
          style={{
            left: mark.x,
            top: mark.y,
            fontSize: mark.size,
            fontWeight: mark.weight,
            lineHeight: `${mark.lineHeight}px`,
            color: TONE_COLOR[mark.tone],
          }}
        >
          {mark.lines.join('\n')}
        </div>
      );
    case 'chip':
      return (
        <div
          className="card-chip"
          style={{ ...toBox(mark), fontSize: mark.size, color: TONE_COLOR[mark.tone] }}
        >
          <svg
            width={CHIP_ICON}
            height={CHIP_ICON}
            viewBox={`0 0 ${ICON_SIZE} ${ICON_SIZE}`}
            className="card-icon"
          >
            <path d={toIconPath(mark.icon)} />
          </svg>
          <span>{mark.label}</span>
        </div>
      );
    case 'tag':
      return (
        <div
          className="card-tag"
          style={{
            ...toBox(mark),
            paddingLeft: TAG_PADDING,
            fontSize: mark.size,
            color: TONE_COLOR[mark.tone],
          }}
        >
          {mark.label}
        </div>
      );
    case 'icon':
      return (
        <Shape x={mark.x} y={mark.y} width={mark.size} height={mark.size} view={ICON_SIZE}>
          <path d={toIconPath(mark.icon)} className="card-icon" color={TONE_COLOR[mark.tone]} />
        </Shape>
      );
    case 'dots':
      return <Dots mark={mark} />;
    case 'star':
      return (
        <Shape x={mark.x} y={mark.y} width={mark.size} height={mark.size} view={ICON_SIZE}>
          <path d={STAR} fill="var(--star)" />
        </Shape>
      );
    case 'trend':
      return (
        <Shape x={mark.x} y={mark.y} width={mark.size} height={mark.size}>
          <polygon
            points={toTrendPoints({ ...mark, x: 0, y: 0 })
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
            fill={TONE_COLOR[mark.tone]}
          />
        </Shape>
      );
    case 'image':
      return <ImageMark mark={mark} />;
    case 'sparkline':
      return (
        <Shape x={0} y={0} width={mark.x + mark.width} height={mark.y + mark.height}>
          <path d={toSparklinePath(mark)} fill="none" stroke={TONE_COLOR[mark.tone]} strokeWidth={1.5} />
        </Shape>
      );
  }
}

function Dots({ mark }: { readonly mark: Extract<Mark, { kind: 'dots' }> }): ReactNode {
  const { total, radius, gap } = mark;
  const width = total * 2 * radius + (total - 1) * gap;
  return (
    <Shape x={mark.x} y={mark.y} width={width} height={2 * radius}>
      {toDots({ ...mark, x: 0, y: 0 }).map((dot) => (
        <circle
          key={dot.x}
          cx={dot.x}
          cy={dot.y}
          r={dot.radius}
          fill={dot.filled ? 'var(--bad)' : 'none'}
          stroke={dot.filled ? 'none' : 'var(--bad)'}
        />
      ))}
    </Shape>
  );
}

interface ShapeProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Edge of the square the shape is drawn in; its own size when absent. */
  readonly view?: number;
  readonly children: ReactNode;
}

function Shape({ x, y, width, height, view, children }: ShapeProps): ReactNode {
  return (
    <svg
      className="card-shape"
      style={{ left: x, top: y }}
      width={width}
      height={height}
      viewBox={`0 0 ${view ?? width} ${view ?? height}`}
    >
      {children}
    </svg>
  );
}

function toBox({ x, y, width, height }: Mark & { width: number; height: number }): CSSProperties {
  return { left: x, top: y, width, height };
}
