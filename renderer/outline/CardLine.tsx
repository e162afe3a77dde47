/** One card as a line of words. It renders again only when the card or its own marks change. */
import { Lock } from 'lucide-react';
import { memo } from 'react';
import type { OutlineLine } from '../../shared/layout/outlineLines';
import { toFace } from '../../shared/layout/emotionCurve';
import { toPlainText } from '../../shared/model/markup';
import type { LaneKind } from '../../shared/model/kinds';
import { useMapWords } from '../document/useMapWords';
import { useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { toDetails } from './details';
import { DetailView } from './DetailView';
import { toScoreText } from './figures';
import { RichWords } from './RichWords';

interface CardLineProps {
  readonly id: string;
  readonly line: OutlineLine;
  readonly kind: LaneKind;
  /** Place among the cards of the cell, from 1, and how many there are. */
  readonly place: number;
  readonly count: number;
  /** The keyboard is here. */
  readonly active: boolean;
  readonly selected: boolean;
  /** It does not fit the filter. */
  readonly faded: boolean;
  readonly written: boolean;
}

export const CardLine = memo(function CardLine(props: CardLineProps) {
  const { id, line, kind, place, count, active, selected, faded, written } = props;
  const t = useMessages();
  const words = useMapWords();
  const language = useView((state) => state.language);
  const { card } = line;
  const links = useView((state) => state.links);
  const confidence = useView((state) => state.layer === 'confidence');
  const details = toDetails(line, kind, { links, confidence }, words);
  const untitled = line.text === '' && card.metric === undefined && card.imageId === undefined;
  const text = untitled ? words('outline.card.untitled') : line.text;
  const score = kind === 'emotion' ? toScore(card.score) : undefined;
  const locked = card.locked === true && t('outline.locked');

  /** A list item is not named by its content: where the keyboard comes to it, its words are said as a whole. */
  function say(): string {
    const said = [score && t('field.score'), score, toPlainText(text)].filter(Boolean).join(' ');
    const parts = [
      t('board.grid.card', { text: said, place, count }),
      faded && t('outline.faded'),
      ...details.map((detail) => detail.said),
      locked,
    ];
    return parts.filter(Boolean).join(t('outline.separator'));
  }

  return (
    <li
      id={id}
      className="outline-line"
      data-active={active || undefined}
      data-selected={selected || undefined}
      data-faded={faded || undefined}
      data-written={written || undefined}
      data-paragraphs={text.includes('\n') || undefined}
      aria-label={active ? say() : undefined}
    >
      {kind === 'emotion' && (
        <span
          className="outline-score"
          data-score=""
          data-face={card.score === undefined ? undefined : toFace(card.score)}
          title={t('field.score')}
        >
          <span className="visually-hidden">{t('field.score')}</span>
          <span lang={language} data-document-text="">
            {score}
          </span>
        </span>
      )}
      <span
        className={untitled ? 'outline-text muted' : 'outline-text'}
        lang={untitled ? language : line.language}
        data-document-text=""
      >
        <RichWords text={text} />
      </span>
      {faded && <span className="visually-hidden">{t('outline.faded')}</span>}
      {details.length > 0 && (
        <span className="outline-details" lang={language} data-document-text="">
          {details.map((detail, index) => (
            <DetailView key={index} detail={detail} />
          ))}
        </span>
      )}
      {locked !== false && <Lock className="outline-lock" size={12} aria-label={locked} />}
    </li>
  );

  function toScore(value: number | undefined): string {
    return value === undefined ? words('outline.noScore') : toScoreText(value);
  }
});
