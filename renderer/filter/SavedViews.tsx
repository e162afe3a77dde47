/** Filters kept in the file: choose one, keep the present one, rename, update, delete. */
import { useState } from 'react';
import { BookmarkPlus, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { addView } from '../../shared/commands/addView';
import { editView } from '../../shared/commands/editView';
import { removeView } from '../../shared/commands/removeView';
import { isSameFilter, toViewFilter } from '../../shared/analysis/savedViews';
import type { SavedView } from '../../shared/model/types';
import { showView } from '../document/shownFilter';
import { useDocument, useEditor, useView } from '../document/useEditor';
import { toShownText } from '../fields/shownRecord';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { IconButton } from '../ui/IconButton';
import { InlineRename } from '../ui/InlineRename';
import { useFocusNext } from '../ui/useFocusNext';
import type { FilterControl } from './useFilter';
import { useViewName } from './useViewName';

interface SavedViewsProps {
  readonly control: FilterControl;
}

export function SavedViews({ control }: SavedViewsProps) {
  const t = useMessages();
  const views = useDocument((state) => state.document.views);
  const readOnly = useDocument((state) => state.readOnly);
  const isSaved = views.some((view) => isSameFilter(toViewFilter(view), control.filter));
  const maySave = control.active && !isSaved && !readOnly;
  if (views.length === 0 && !maySave) return null;
  return (
    <Field label={t('filter.views')}>
      {views.length > 0 && (
        <ul className="view-list" aria-label={t('filter.views')}>
          {views.map((view) => (
            <ViewLine key={view.id} view={view} control={control} readOnly={readOnly} />
          ))}
        </ul>
      )}
      {maySave && <SaveView control={control} />}
    </Field>
  );
}

interface ViewLineProps extends SavedViewsProps {
  readonly view: SavedView;
  readonly readOnly: boolean;
}

function ViewLine({ view, control, readOnly }: ViewLineProps) {
  const t = useMessages();
  const run = useRun();
  const editor = useEditor();
  const language = useView((state) => state.language);
  const document = useDocument((state) => state.document);
  const [renaming, setRenaming] = useState(false);
  const renamed = useFocusNext<HTMLButtonElement>();
  const name = toShownText(document, language, view.id, 'name', view.name) || t('app.untitled');
  const chosen = isSameFilter(toViewFilter(view), control.filter);

  if (renaming) {
    return (
      <li className="view-line">
        <InlineRename
          label={t('filter.view.name')}
          value={name}
          onDone={(text, left) => {
            setRenaming(false);
            if (left === 'key') renamed.focusNext();
            const fields = { name: text.trim() };
            if (fields.name !== '' && fields.name !== name)
              run(editView, { viewId: view.id, fields, language });
          }}
        />
      </li>
    );
  }
  return (
    <li className="view-line">
      <button
        ref={renamed.ref}
        type="button"
        className="view-name"
        data-document-text=""
        aria-pressed={chosen}
        onClick={() => showView(editor, view)}
      >
        {name}
      </button>
      {!readOnly && (
        <>
          {control.active && !chosen && (
            <IconButton
              icon={RefreshCw}
              size={14}
              label={t('filter.view.update', { name })}
              onClick={() => run(editView, { viewId: view.id, fields: control.filter })}
            />
          )}
          <IconButton
            icon={Pencil}
            size={14}
            label={t('filter.view.rename', { name })}
            onClick={() => setRenaming(true)}
          />
          <IconButton
            icon={Trash2}
            size={14}
            label={t('filter.view.remove', { name })}
            onClick={({ currentTarget }) => {
              const panel = currentTarget.closest<HTMLElement>('[role="dialog"]');
              // The button goes with its view: the keyboard stays in the panel.
              if (run(removeView, { viewId: view.id })) panel?.focus();
            }}
          />
        </>
      )}
    </li>
  );
}

/** A name is offered: what the filter says. */
function SaveView({ control }: SavedViewsProps) {
  const t = useMessages();
  const run = useRun();
  const { newId } = useEditor();
  const language = useView((state) => state.language);
  const name = useViewName(control);
  return (
    <Button
      icon={BookmarkPlus}
      onClick={() => run(addView, { id: newId(), fields: { name, ...control.filter }, language })}
    >
      {t('filter.view.save', { name })}
    </Button>
  );
}
