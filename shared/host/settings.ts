/** What the person chose for the whole program. */

export interface Settings {
  readonly language: 'system' | 'zh-Hant' | 'en';
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly motion: 'system' | 'reduced';
  readonly minimap: boolean;
  readonly inspector: boolean;
  readonly authorName: string;
}
