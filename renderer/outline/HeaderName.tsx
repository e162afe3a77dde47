/** The name of a stage, step or lane, which may be written where it stands. */
import type { Header } from '../document/selectionStore';
import { useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import { finishNaming } from '../keyboard/nameHeader';
import { InlineRename } from '../ui/InlineRename';
import { useOutlineView } from './outlineContext';

interface HeaderNameProps {
  readonly header: Header;
  /** Its own name, which may be empty. */
  readonly name: string;
  /** What is shown: the name, or what stands for it. */
  readonly title: string;
  readonly naming: boolean;
}

export function HeaderName({ header, name, title, naming }: HeaderNameProps) {
  const t = useMessages();
  const view = useOutlineView();
  const language = useView((state) => state.language);
  if (naming) {
    return (
      <InlineRename
        label={t(`outline.rename.${header.kind}`)}
        value={name}
        placeholder={name === '' ? title : undefined}
        onDone={(text) => finishNaming(view, header, name, text)}
      />
    );
  }
  return (
    <span className="outline-name" lang={name === '' ? language : undefined} data-document-text="">
      {title}
    </span>
  );
}
