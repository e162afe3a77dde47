/** What was found, journey by journey and kind by kind, a page at a time. */
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { localizeText } from '../../shared/model/translate';
import type { Id } from '../../shared/model/types';
import { useDocument, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { countPages, countSections, PAGE_SIZE, toSections } from './hitPages';
import { HitRow } from './HitRow';
import type { Found } from './useHits';
import { usePlaceText } from './usePlaceText';
import type { Ticks } from './useTicks';
import type { Walk } from './useWalk';

interface HitListProps {
  readonly found: Found;
  readonly walk: Walk;
  readonly replacing: { readonly ticks: Ticks; readonly replacement: string } | undefined;
}

export function HitList({ found, walk, replacing }: HitListProps) {
  const t = useMessages();
  const { hits, query } = found;
  const placeOf = usePlaceText();
  const shown = useView((state) => state.language);
  const list = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => countSections(hits), [hits]);
  const page = Math.min(walk.page, countPages(hits) - 1);
  const sections = useMemo(() => toSections(hits, page, counts), [hits, page, counts]);
  const tabStop = walk.index >= 0 ? walk.index : page * PAGE_SIZE;

  // Where the keyboard was on a row, it goes along.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    row?.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement)) row?.focus({ preventScroll: true });
  }, [walk.index]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    walk.step(event.key === 'ArrowDown' ? 1 : -1);
  }

  if (hits.length === 0) return null;
  return (
    <div ref={list} className="find-list" onKeyDown={onKeyDown}>
      {sections.map((section) => (
        <section key={`${section.journeyId ?? ''}/${section.kind}`}>
          {section.opens && (
            <h2 className="find-journey">
              <JourneyName id={section.journeyId} />
            </h2>
          )}
          <h3 className="find-kind">
            {t(`find.kind.${section.kind}`)}
            <span className="find-number">{section.count}</span>
          </h3>
          <ul>
            {section.rows.map(({ hit, index }) => (
              <HitRow
                key={index}
                hit={hit}
                length={query.text.length}
                place={placeOf(hit)}
                isShown={hit.language === undefined || hit.language === shown}
                current={index === walk.index}
                tabStop={index === tabStop}
                onGo={() => walk.goTo(index)}
                replacing={
                  replacing && {
                    replacement: replacing.replacement,
                    ticked: replacing.ticks.isTicked(hit),
                    onTick: (ticked) => replacing.ticks.set([hit], ticked),
                  }
                }
              />
            ))}
          </ul>
        </section>
      ))}
      <PageButtons page={page} count={hits.length} onPage={walk.setPage} />
    </div>
  );
}

function JourneyName({ id }: { readonly id: Id | undefined }) {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const journey = document.journeys.find((one) => one.id === id);
  if (!journey) return t('find.shared');
  return (
    <span data-document-text="">
      {localizeText(document, language, journey.id, 'name', journey.name).text || t('app.untitled')}
    </span>
  );
}

interface PageButtonsProps {
  readonly page: number;
  /** Of all hits. */
  readonly count: number;
  readonly onPage: (page: number) => void;
}

function PageButtons({ page, count, onPage }: PageButtonsProps) {
  const t = useMessages();
  const before = page * PAGE_SIZE;
  const after = count - before - PAGE_SIZE;
  if (before === 0 && after <= 0) return null;
  return (
    <div className="find-pages">
      {before > 0 && <Button onClick={() => onPage(page - 1)}>{t('find.before', { count: before })}</Button>}
      {after > 0 && <Button onClick={() => onPage(page + 1)}>{t('find.after', { count: after })}</Button>}
    </div>
  );
}
