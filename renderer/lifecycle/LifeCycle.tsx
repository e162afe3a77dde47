/** The journeys of the document in a row, each with its stages and its curve: from first contact to the last. */
import { useId, useMemo } from 'react';
import { localizeText } from '../../shared/model/translate';
import type { Journey } from '../../shared/model/types';
import { STAR, ICON_SIZE } from '../../shared/theme/icons';
import { JOURNEY_KINDS } from '../../shared/model/kinds';
import { showJourney } from '../document/showJourney';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Dialog } from '../ui/Dialog';
import { LIFE_HEIGHT, STAGE_WIDTH, toLifeCurve, type LifeCurve } from './lifeCurve';
import '../styles/sheets.css';

export function LifeCycle({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const editor = useEditor();
  const journeys = useDocument((state) => state.document.journeys);
  return (
    <Dialog title={t('lifeCycle.title')} size="wide" closeLabel={t('dialog.close')} onClose={onClose}>
      <p className="sheet-hint">{t(journeys.length > 1 ? 'lifeCycle.hint' : 'lifeCycle.one')}</p>
      <ul className="life">
        {journeys.map((journey) => (
          <li key={journey.id}>
            <SmallJourney
              journey={journey}
              onOpen={() => {
                showJourney(editor, journey.id);
                onClose();
              }}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface SmallJourneyProps {
  readonly journey: Journey;
  readonly onOpen: () => void;
}

function SmallJourney({ journey, onOpen }: SmallJourneyProps) {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const shown = useView((state) => state.journeyId);
  const curve = useMemo(() => toLifeCurve(journey), [journey]);
  const textOf = (id: string, name: string): string =>
    localizeText(document, language, id, 'name', name).text;
  const kind = JOURNEY_KINDS.find((known) => known === journey.kind);
  return (
    <button
      type="button"
      className="life-journey"
      aria-current={shown === journey.id ? 'true' : undefined}
      onClick={onOpen}
    >
      <span className="life-name">
        {textOf(journey.id, journey.name) || t('app.untitled')}
        {kind && <span className="life-kind">{t(`journey.kind.${kind}`)}</span>}
      </span>
      <svg className="life-curve" width={curve.width} height={LIFE_HEIGHT} aria-hidden="true">
        {journey.stages.map((stage, index) => (
          <text key={stage.id} x={index * STAGE_WIDTH + 2} y={14}>
            {cut(textOf(stage.id, stage.name))}
          </text>
        ))}
        <CurveDrawing curve={curve} />
        {curve.points.length === 0 && (
          <text className="life-none" x={2} y={LIFE_HEIGHT / 2 + 10}>
            {t('lifeCycle.noCurve')}
          </text>
        )}
      </svg>
    </button>
  );
}

function CurveDrawing({ curve }: { readonly curve: LifeCurve }) {
  const id = useId();
  const { topY, bottomY, neutralY, width, segments, points } = curve;
  return (
    <>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={bottomY} y2={topY}>
        {[0, 1, 2, 3, 4].map((stop) => (
          <stop key={stop} offset={stop / 4} stopColor={`var(--curve-${stop})`} />
        ))}
      </linearGradient>
      <line className="curve-neutral" x1={0} x2={width} y1={neutralY} y2={neutralY} />
      {segments.map(({ path, dashed }) => (
        <path
          key={path}
          className="curve-line"
          data-dashed={dashed || undefined}
          d={path}
          stroke={`url(#${id})`}
        />
      ))}
      {points.map(({ id: pointId, x, y, momentOfTruth }) =>
        momentOfTruth ? (
          <path
            key={pointId}
            d={STAR}
            fill="var(--bad)"
            transform={`translate(${x - 9} ${y - 9}) scale(${18 / ICON_SIZE})`}
          />
        ) : (
          <circle key={pointId} cx={x} cy={y} r={3.5} fill={`url(#${id})`} />
        ),
      )}
    </>
  );
}

/** As much as a column holds: six Chinese characters, or twice as many letters. */
function cut(name: string): string {
  let room = 12;
  let end = 0;
  for (const character of name) {
    room -= character.charCodeAt(0) >= 0x2e80 ? 2 : 1;
    if (room < 0) return `${name.slice(0, end)}…`;
    end += character.length;
  }
  return name;
}
