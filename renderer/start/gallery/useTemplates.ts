/** The person's own templates, kept fresh while the start screen is shown. */
import { useCallback, useEffect, useState } from 'react';
import { parseDocument } from '../../../shared/format/parseDocument';
import { toFailureMessage } from '../../../shared/format/readingMessages';
import type { HostFailure } from '../../../shared/host/failures';
import type { HostApi } from '../../../shared/host/hostApi';
import type { TemplateInfo } from '../../../shared/host/shelf';
import type { CjmDocument } from '../../../shared/model/types';
import type { Result } from '../../../shared/util/result';
import { useShell } from '../../actions/useActions';
import { whenIdle } from '../../document/whenIdle';
import { useHost } from '../../host/hostContext';
import { onWindowFocus } from '../../host/onWindowFocus';
import { toFailureText, type FailureText } from '../../host/hostTexts';

export interface OwnTemplate {
  readonly info: TemplateInfo;
  /** Undefined while it is read, or where it cannot be. */
  readonly document: CjmDocument | undefined;
  readonly trouble: FailureText | undefined;
}

export interface OwnTemplates {
  readonly templates: readonly OwnTemplate[];
  /** For who asks for one before its turn to be read has come. */
  read(template: OwnTemplate): Promise<OwnTemplate>;
  /** The id it has now; undefined where it could not be renamed, and that was said. */
  rename(info: TemplateInfo, name: string): Promise<string | undefined>;
  remove(info: TemplateInfo): Promise<void>;
}

/** What was read before is not read again: drawings hang on the very documents. */
const memory = new WeakMap<HostApi, Map<string, OwnTemplate>>();

function knownTo(host: HostApi): Map<string, OwnTemplate> {
  const known = memory.get(host) ?? new Map<string, OwnTemplate>();
  memory.set(host, known);
  return known;
}

export function useTemplates(): OwnTemplates {
  const { host } = useHost();
  const shell = useShell();
  const [templates, setTemplates] = useState<readonly OwnTemplate[]>([]);

  const refresh = useCallback(async () => {
    const list = await host.templates.list();
    if (!list.ok) return;
    const known = knownTo(host);
    // Their names at once, then one after the other.
    setTemplates(list.value.map((info) => known.get(toKey(info)) ?? toUnread(info)));
    for (const info of list.value) {
      if (known.has(toKey(info))) continue;
      const read = await readTemplate(host, info);
      known.set(toKey(info), read);
      setTemplates((before) => before.map((one) => (toKey(one.info) === toKey(info) ? read : one)));
    }
  }, [host]);

  useEffect(() => {
    void refresh();
    return onWindowFocus(host, () => void refresh());
  }, [host, refresh]);

  async function settle(answer: Result<unknown, HostFailure>, name: string): Promise<void> {
    if (!answer.ok) {
      const { subject = '' } = answer.failure;
      shell.toast({ ...toFailureText({ ...answer.failure, subject: subject || name }), tone: 'bad' });
    }
    await refresh();
  }

  return {
    templates,
    read: async (template) => {
      const { info, document, trouble } = template;
      if (document || trouble) return template;
      return knownTo(host).get(toKey(info)) ?? readTemplate(host, info);
    },
    async rename({ id, name }, wanted) {
      const renamed = await host.templates.rename({ id, name: wanted });
      await settle(renamed, name);
      return renamed.ok ? renamed.value.id : undefined;
    },
    remove: async ({ id, name }) => settle(await host.templates.remove({ id }), name),
  };
}

const toKey = ({ id, savedAt }: TemplateInfo): string => `${id} ${savedAt}`;

function toUnread(info: TemplateInfo): OwnTemplate {
  return { info, document: undefined, trouble: undefined };
}

async function readTemplate(host: HostApi, info: TemplateInfo): Promise<OwnTemplate> {
  const text = await host.templates.read({ id: info.id });
  if (!text.ok) {
    const failure = toFailureText({ ...text.failure, subject: info.name });
    return { ...toUnread(info), trouble: failure };
  }
  const parsed = await whenIdle(() => parseDocument(text.value.text));
  if (!parsed.ok) return { ...toUnread(info), trouble: toFailureMessage(parsed.failure) };
  if (parsed.value.readOnly) return { ...toUnread(info), trouble: { key: 'refusal.readOnly.newer' } };
  return { info, document: parsed.value.document, trouble: undefined };
}
