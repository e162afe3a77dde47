/** What the test process and the forked main process say to each other. Structured clone carries it. */

/** A frame as the browser sees it; the real main process decides whether to trust it. */
export interface FrameReport {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** From the tests: what pages, people and the system do. */
export type ToMain =
  | { readonly kind: 'pageLoaded'; readonly window: number; readonly url: string }
  | { readonly kind: 'pageGone'; readonly window: number }
  | {
      readonly kind: 'invoke';
      readonly window: number;
      readonly id: number;
      readonly frame: FrameReport;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | {
      readonly kind: 'send';
      readonly window: number;
      readonly frame: FrameReport;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'input'; readonly window: number; readonly type: 'mouseDown' | 'rawKeyDown' }
  | { readonly kind: 'fetch'; readonly id: number; readonly url: string; readonly method: string }
  | { readonly kind: 'command'; readonly id: number; readonly command: Command };

/** What a person or the system does outside the page. */
export type Command =
  | { readonly do: 'scriptOpen'; readonly path: string | null }
  | { readonly do: 'scriptSave'; readonly path: string | null }
  | { readonly do: 'scriptQuestion'; readonly button: number | string }
  | { readonly do: 'clickMenu'; readonly window: number; readonly path: readonly string[] }
  | { readonly do: 'closeWindow'; readonly window: number }
  | { readonly do: 'focusWindow'; readonly window: number }
  | { readonly do: 'moveWindow'; readonly window: number; readonly x: number; readonly y: number }
  | { readonly do: 'secondInstance'; readonly data: unknown }
  | { readonly do: 'openFile'; readonly path: string }
  | { readonly do: 'tryNavigate'; readonly window: number; readonly url: string }
  | { readonly do: 'tryPermission'; readonly permission: string }
  | { readonly do: 'throwInMain'; readonly message: string }
  | { readonly do: 'quit' }
  | { readonly do: 'inspect' };

/** From the forked main process: what Electron would do with the browser. */
export type FromMain =
  | { readonly kind: 'windowOpened'; readonly window: number }
  | { readonly kind: 'load'; readonly window: number; readonly url: string }
  | {
      readonly kind: 'toPage';
      readonly window: number;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'paste'; readonly window: number }
  | { readonly kind: 'focused'; readonly window: number }
  | { readonly kind: 'windowClosed'; readonly window: number }
  | { readonly kind: 'singleInstance'; readonly data: unknown }
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

export interface FetchedFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface MenuReport {
  readonly label: string;
  readonly enabled: boolean;
  readonly keys?: string;
  readonly checked?: boolean;
  readonly role?: string;
  readonly items?: readonly MenuReport[];
}

export interface WindowReport {
  readonly id: number;
  readonly title: string;
  readonly edited: boolean;
  readonly representedFilename: string;
  readonly focused: boolean;
  readonly shown: boolean;
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly minimumSize: readonly [number, number];
  readonly webPreferences: Readonly<Record<string, unknown>>;
  readonly menu: readonly MenuReport[];
}

/** Everything native that a test may look at. */
export interface AppReport {
  readonly windows: readonly WindowReport[];
  /** Handed to the person's own browser. */
  readonly openedLinks: readonly string[];
  readonly revealedFiles: readonly string[];
  readonly errorBoxes: readonly string[];
  readonly questions: readonly { readonly message: string; readonly buttons: readonly string[] }[];
  /** Dialogs that no test had scripted; they were dismissed. */
  readonly unexpectedDialogs: readonly string[];
}
