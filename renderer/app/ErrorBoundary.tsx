/** The net under the page: whatever breaks, the person reads that their work is safe, and how to get it back. */
import { Component, type ReactNode } from 'react';
import { useHost } from '../host/hostContext';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

export function ErrorBoundary({ children }: ErrorBoundaryProps) {
  const { host } = useHost();
  const log = (error: unknown): void => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    void host.app.log({ level: 'error', message: message.slice(0, LOGGED_CHARACTERS) });
  };
  return <Net onCaught={log}>{children}</Net>;
}

const LOGGED_CHARACTERS = 900;

interface NetProps extends ErrorBoundaryProps {
  readonly onCaught: (error: unknown) => void;
}

class Net extends Component<NetProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error('unknown') };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCaught(error);
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <SafePage error={this.state.error} />;
  }
}

function SafePage({ error }: { readonly error: unknown }) {
  const t = useMessages();
  return (
    <main className="safe-page" role="alert">
      <h1>{t('app.crash.title')}</h1>
      <p>{t('app.crash.message')}</p>
      <Button tone="strong" autoFocus onClick={() => window.location.reload()}>
        {t('app.crash.reload')}
      </Button>
      <details>
        <summary>{t('app.crash.details')}</summary>
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </main>
  );
}
