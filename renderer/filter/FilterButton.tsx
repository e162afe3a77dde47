/** The filter of the board, in the title bar: a button that shows whether it is on, and the list it opens. */
import { useRef } from 'react';
import { ListFilter } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useAction } from '../actions/useActions';
import { useEditor, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';
import '../styles/filter.css';
import { IconButton } from '../ui/IconButton';
import { FilterPanel } from './FilterPanel';
import { useFilter } from './useFilter';

export function FilterButton() {
  const t = useMessages();
  const { view } = useEditor();
  const open = useView((state) => state.filtering);
  const { action, keys } = useAction('view.filter');
  const control = useFilter();
  const left = useRef(false);
  if (!control) return null;
  return (
    <Popover.Root
      open={open}
      onOpenChange={(filtering) => {
        left.current = false;
        view.setState({ filtering });
      }}
    >
      <Popover.Trigger asChild>
        <IconButton
          icon={ListFilter}
          label={t(action.label)}
          keys={keys}
          className={control.active ? 'icon-button-on' : undefined}
        />
      </Popover.Trigger>
      <Popover.Content
        className="filter-panel"
        align="end"
        sideOffset={6}
        collisionPadding={8}
        aria-label={t('filter.label')}
        onEscapeKeyDown={(event) => {
          // In a name it gives the old one back, and the panel stays.
          if (event.target instanceof HTMLInputElement) event.preventDefault();
        }}
        onInteractOutside={() => {
          left.current = true;
        }}
        onCloseAutoFocus={(event) => {
          // Whoever clicked elsewhere wants to be there; else the board shows what came of it.
          event.preventDefault();
          if (!left.current) view.getState().board?.focus();
        }}
      >
        <FilterPanel control={control} />
      </Popover.Content>
    </Popover.Root>
  );
}
