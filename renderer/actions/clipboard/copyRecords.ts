/** Puts records on the clipboard, whole for other windows of this program and as text for all others. */
import { clipToText } from '../../../shared/export/clipToText';
import { serializeClip } from '../../../shared/format/clipText';
import { MAX_FILE_LENGTH } from '../../../shared/format/limits';
import { translatorFor } from '../../../shared/i18n/translator';
import type { PersonaClip } from '../../../shared/model/clip/clip';
import { cutOut } from '../../../shared/model/clip/cutOut';
import { cutOutPersona } from '../../../shared/model/clip/cutOutPersona';
import type { Language } from '../../../shared/model/kinds';
import { localizeText } from '../../../shared/model/translate';
import type { Editor } from '../../document/editor';
import { toHeaderWords } from '../../document/headerWords';
import type { Shell } from '../shell';
import type { CopySource } from './clipSource';
import { rememberCopied } from './lastCopied';
import { writeTransfer } from './transfer';

/** False when there is nothing to copy: what is on the clipboard stays there. */
export function copyRecords(editor: Editor, shell: Shell, source: CopySource, data: DataTransfer): boolean {
  const { document } = editor.documents.getState();
  const clip = source.kind === 'persona' ? cutOutPersona(document, source.id) : cutOut(document, source);
  if (!clip) return false;
  const { language } = editor.view.getState();
  const t = translatorFor(language);
  const text = clipToText(clip, {
    language,
    headers: toHeaderWords(t),
    aged: (name, age) => t('inspector.personas.aged', { name, age }),
  });
  const whole = serializeClip(clip);
  const fits = whole.length <= MAX_FILE_LENGTH;
  if (!fits) shell.toast({ key: 'clipboard.tooLarge', tone: 'bad' });
  writeTransfer(data, fits ? whole : undefined, text);
  rememberCopied(fits ? whole : '', text);
  if (fits && clip.kind === 'persona') sayCopied(shell, clip, language);
  return true;
}

/** Cards keep their frame on the board; of a persona nothing shows that it was copied. */
function sayCopied(shell: Shell, { document }: PersonaClip, language: Language): void {
  const [persona] = document.personas;
  if (!persona) return;
  const shown = localizeText(document, language, persona.id, 'name', persona.name).text;
  const name = shown || translatorFor(language)('inspector.personas.unnamed');
  shell.toast({ key: 'personas.copied', values: { name }, tone: 'good' });
}
