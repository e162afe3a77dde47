/** One place: its words with the hit emphasised, and where it is; while replacing, what would become of it. */
import { Lock } from 'lucide-react';
import type { TextHit } from '../../shared/search/findHits';
import { toExcerpt } from '../../shared/search/toExcerpt';
import { useMessages } from '../i18n/useMessages';

interface HitRowProps {
  readonly hit: TextHit;
  readonly length: number;
  readonly place: string;
  /** Its words are those that the map shows; else they say which language they are in. */
  readonly isShown: boolean;
  readonly current: boolean;
  /** The one row of the list that Tab reaches; arrows go on from there. */
  readonly tabStop: boolean;
  readonly onGo: () => void;
  readonly replacing:
    | {
        readonly replacement: string;
        readonly ticked: boolean;
        readonly onTick: (ticked: boolean) => void;
      }
    | undefined;
}

export function HitRow(props: HitRowProps) {
  const { hit, length, place, isShown, current, tabStop, onGo, replacing } = props;
  const t = useMessages();
  const { before, found, after } = toExcerpt(hit.text, hit.start, length);
  const tabIndex = tabStop ? 0 : -1;
  const language = isShown ? undefined : hit.language;
  return (
    <li className="find-row" data-current={current || undefined}>
      {replacing && (
        <input
          type="checkbox"
          className="find-tick"
          tabIndex={tabIndex}
          checked={replacing.ticked}
          disabled={hit.owner.locked}
          aria-label={t('find.tick', { text: `${before}${found}${after}` })}
          onChange={({ target }) => replacing.onTick(target.checked)}
        />
      )}
      <button
        type="button"
        className="find-hit"
        tabIndex={tabIndex}
        aria-current={current || undefined}
        onClick={onGo}
      >
        <span className="find-excerpt" data-document-text="">
          {before}
          {replacing?.ticked ? (
            <>
              <del>{found}</del>
              {replacing.replacement !== '' && <ins>{replacing.replacement}</ins>}
            </>
          ) : (
            <mark>{found}</mark>
          )}
          {after}
        </span>
        {(place !== '' || hit.owner.locked || language) && (
          <span className="find-where">
            {hit.owner.locked && <Lock size={12} aria-label={t('find.locked')} />}
            {language && <span className="find-language">{t(`find.in.${language}`)}</span>}
            <span data-document-text="">{place}</span>
          </span>
        )}
      </button>
    </li>
  );
}
