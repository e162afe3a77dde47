/** Reads the samples and draws them live, in the language and theme of the page. */
import { useEffect, useMemo, useState } from 'react';
import { parseDocument } from '../../shared/format/parseDocument';
import type { HostApi } from '../../shared/host/hostApi';
import type { Language } from '../../shared/model/kinds';
import { TITLE_ID } from '../../shared/model/textFields';
import { localizeText } from '../../shared/model/translate';
import type { CjmDocument } from '../../shared/model/types';
import type { Theme } from '../../shared/theme/tokens';
import { useHost } from '../host/hostContext';
import { useLanguage } from '../i18n/useLanguage';
import { useTheme } from '../styles/themeContext';

export type DrawDocument = (document: CjmDocument, language: Language, theme: Theme) => string | undefined;

export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly svg: string | undefined;
  readonly stages: number;
  readonly cards: number;
  readonly who: string;
}

interface ReadSample {
  readonly id: string;
  readonly document: CjmDocument;
}

/** Undefined until they are read. */
export function useSamples(draw: DrawDocument): readonly Sample[] | undefined {
  const { host } = useHost();
  const language = useLanguage();
  const theme = useTheme();
  const [read, setRead] = useState<readonly ReadSample[] | undefined>(undefined);

  useEffect(() => {
    let current = true;
    void readSamples(host).then((samples) => {
      if (current) setRead(samples);
    });
    return () => {
      current = false;
    };
  }, [host]);

  return useMemo(
    () => read?.map((sample) => toSample(sample, language, draw(sample.document, language, theme))),
    [read, language, theme, draw],
  );
}

async function readSamples(host: HostApi): Promise<readonly ReadSample[]> {
  const list = await host.samples.list();
  if (!list.ok) return [];
  const read = await Promise.all(list.value.map(({ id }) => readSample(host, id)));
  return read.filter((sample) => sample !== undefined);
}

async function readSample(host: HostApi, id: string): Promise<ReadSample | undefined> {
  const text = await host.samples.read({ id });
  const parsed = text.ok ? parseDocument(text.value.text) : undefined;
  return parsed?.ok ? { id, document: parsed.value.document } : undefined;
}

function toSample({ id, document }: ReadSample, language: Language, svg: string | undefined): Sample {
  const shown = (recordId: string, field: string, text: string): string =>
    localizeText(document, language, recordId, field, text).text;
  const journey = document.journeys[0];
  const persona = document.personas[0];
  return {
    id,
    title: shown(TITLE_ID, 'title', document.title),
    svg,
    stages: journey?.stages.length ?? 0,
    cards: journey?.cards.length ?? 0,
    who: persona ? shown(persona.id, 'name', persona.name) : '',
  };
}
