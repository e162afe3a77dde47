/** The words below a board: what the person wrote, and computed ones for what they did not. */
import {
  toJourneySummary,
  type JourneySummaryFacts,
  type Moment,
} from '../../shared/analysis/journeySummary';
import { translatorFor } from '../../shared/i18n/translator';
import type { SummaryTexts } from '../../shared/layout/layoutTypes';
import type { Language } from '../../shared/model/kinds';
import { toPlainText } from '../../shared/model/markup';
import { BRIEF_ID } from '../../shared/model/textFields';
import { localizeText } from '../../shared/model/translate';
import type { CjmDocument, Id, Journey, JourneySummary } from '../../shared/model/types';
import { toStripTexts, type TextOf } from './stripTexts';

export type SummaryPart = keyof JourneySummary;

export const SUMMARY_PARTS: readonly SummaryPart[] = ['persona', 'emotions', 'pain', 'opportunity'];

type Translate = ReturnType<typeof translatorFor>;

export function toSummaryTexts(document: CjmDocument, journey: Journey, language: Language): SummaryTexts {
  const t = translatorFor(language);
  const facts = toJourneySummary(journey);
  const textOf: TextOf = (id, field, main) => localizeText(document, language, id, field, main).text;
  const computed = computeParts(document, journey, facts, textOf, t);
  const line = (part: SummaryPart) => {
    const own = textOf(journey.id, `summary.${part}`, journey.summary?.[part] ?? '');
    return { label: t(`field.summary.${part}`), text: own === '' ? computed[part] : own };
  };
  // What the map is for comes first: everything below is read against it.
  const goalText =
    textOf(journey.id, 'goal', journey.goal ?? '') || textOf(BRIEF_ID, 'goal', document.brief.goal ?? '');
  const goal = { label: t('field.goal'), text: toPlainText(goalText).replaceAll('\n', ' ') };
  const chain = journey.stages.map(({ id, name }) => textOf(id, 'name', name)).filter((name) => name !== '');
  const stages = { label: t('board.summary.stages'), text: chain.join(' → ') };
  return {
    ...toStripTexts(journey, facts.figures, textOf, t),
    lines: [goal, line('persona'), stages, line('emotions'), line('pain'), line('opportunity')].filter(
      ({ text }) => text !== '',
    ),
  };
}

/** What stands there while the person has written nothing. */
export function toComputedSummary(
  document: CjmDocument,
  journey: Journey,
  language: Language,
): Readonly<Record<SummaryPart, string>> {
  const textOf: TextOf = (id, field, main) => localizeText(document, language, id, field, main).text;
  return computeParts(document, journey, toJourneySummary(journey), textOf, translatorFor(language));
}

function computeParts(
  document: CjmDocument,
  journey: Journey,
  facts: JourneySummaryFacts,
  textOf: TextOf,
  t: Translate,
): Readonly<Record<SummaryPart, string>> {
  const cardText = (card: { readonly id: Id; readonly text: string } | undefined): string =>
    card ? toPlainText(textOf(card.id, 'text', card.text)).replaceAll('\n', ' ') : '';
  const people = (journey.personaIds ?? []).flatMap(
    (id) => document.personas.find((one) => one.id === id) ?? [],
  );
  return {
    persona: people
      .map(({ id, name, age, role = '' }) => {
        const who = textOf(id, 'name', name);
        const aged = age === undefined ? who : t('inspector.personas.aged', { name: who, age });
        return [aged, textOf(id, 'role', role)].filter((part) => part !== '').join(t('board.summary.comma'));
      })
      .join(t('board.summary.semicolon')),
    emotions: toFeelings(facts, textOf, cardText, t),
    pain: cardText(facts.pain),
    opportunity: cardText(facts.opportunity),
  };
}

function toFeelings(
  { first, last, best, worst }: JourneySummaryFacts,
  textOf: TextOf,
  cardText: (card: Moment['card']) => string,
  t: Translate,
): string {
  /** Its text, or the words for what is felt; a score alone has neither. */
  const feelingOf = ({ card }: Moment): string =>
    cardText(card) || (card.emotions ?? []).join(t('board.summary.comma'));
  const extreme = (moment: Moment, which: 'worst' | 'best'): string => {
    const stage = textOf(moment.stage.id, 'name', moment.stage.name);
    const feeling = feelingOf(moment);
    return feeling === ''
      ? t(`board.summary.${which}.unnamed`, { stage })
      : t(`board.summary.${which}`, { stage, feeling });
  };
  if (!first || !last) return '';
  if (!best || !worst) return feelingOf(first);
  const ends = { first: feelingOf(first), last: feelingOf(last) };
  return [
    ends.first === '' || ends.last === '' ? '' : t('board.summary.feelings', ends),
    extreme(worst, 'worst'),
    extreme(best, 'best'),
  ].join('');
}
