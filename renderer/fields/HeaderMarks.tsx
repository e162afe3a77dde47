/**
 * Small signs on the header of a stage or lane, on the board and in the outline: whose it is, pinned, locked, commented
 * on, not translated.
 */
import { memo } from 'react';
import { Lock, MessageCircle, Pin, UserRound, type LucideIcon } from 'lucide-react';
import { openComments } from '../../shared/analysis/openComments';
import { recordState } from '../../shared/analysis/recordState';
import type { Lane, Stage } from '../../shared/model/types';
import { useDocument, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import '../styles/headerMarks.css';
import { toShownText } from './shownRecord';
import { TranslationMark } from './TranslationMark';

type HeaderMarksProps =
  { readonly of: 'stage'; readonly record: Stage } | { readonly of: 'lane'; readonly record: Lane };

interface Mark {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text?: string;
}

export const HeaderMarks = memo(function HeaderMarks(props: HeaderMarksProps) {
  const { record } = props;
  const t = useMessages();
  const language = useView((state) => state.language);
  const journeyId = useView((state) => state.journeyId);
  const comments = useDocument(({ document }) => openComments(document).get(record.id) ?? 0);
  const state = useDocument(({ document }) =>
    recordState(
      document,
      language,
      props.of === 'stage'
        ? { kind: 'stage', journeyId, record: props.record }
        : { kind: 'lane', journeyId, record: props.record },
    ),
  );
  const { personaId } = record;
  const persona = useDocument(({ document }) => document.personas.find(({ id }) => id === personaId));
  const personaName = useDocument(({ document }) =>
    persona ? toShownText(document, language, persona.id, 'name', persona.name) : '',
  );
  const marks: Mark[] = [];
  if (persona) marks.push({ icon: UserRound, title: personaName, text: personaName });
  if (props.of === 'lane' && props.record.pinned) marks.push({ icon: Pin, title: t('field.pinned') });
  if (record.locked) marks.push({ icon: Lock, title: t('field.locked') });
  if (comments > 0) {
    const title = t('board.mark.comments', { count: comments });
    marks.push({ icon: MessageCircle, title, text: String(comments) });
  }
  if (marks.length === 0 && !state) return null;
  return (
    <span className="header-marks">
      {marks.map(({ icon: Icon, title, text }) => (
        <span key={title} className="header-mark" title={title}>
          <Icon
            size={13}
            aria-label={text === undefined ? title : undefined}
            aria-hidden={text !== undefined}
          />
          {text === title && <span>{text}</span>}
          {text !== undefined && text !== title && (
            <>
              <span aria-hidden="true">{text}</span>
              <span className="visually-hidden">{title}</span>
            </>
          )}
        </span>
      ))}
      {state && <TranslationMark state={state} />}
    </span>
  );
});
