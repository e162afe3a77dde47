/** Parsers of the records that cross the boundary; types come from hostApi.ts, which these must match. */
import { z } from 'zod';
import type { FileRef } from './files';
import type { Settings } from './settings';
import type { MenuItem } from './windows';
import {
  MAX_LABEL_LENGTH,
  MAX_NAME_LENGTH,
  MAX_TEXT_LENGTH,
  MAX_THUMBNAIL_LENGTH,
  REF_ID_LENGTH,
} from './limits';

export const labelSchema = z.string().max(MAX_LABEL_LENGTH);
export const textSchema = z.string().max(MAX_TEXT_LENGTH);
export const thumbnailSchema = z.string().max(MAX_THUMBNAIL_LENGTH);
export const nameSchema = z.string().min(1).max(MAX_NAME_LENGTH);
/** Random tokens that name things the host keeps; never part of a path unless they match this. */
export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export const fingerprintSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const fileRefSchema: z.ZodType<FileRef> = z.object({
  id: z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${String(REF_ID_LENGTH)}}$`)),
  name: nameSchema,
  place: z.string().max(MAX_NAME_LENGTH),
});

/** From the document, so anything a file may hold. */
export const assetIdSchema = z.string().max(MAX_LABEL_LENGTH);
export const assetSchema = z.object({ mime: z.string().max(200), data: textSchema });

/** The settings one by one: the call takes some of them, the settings file holds all. */
export const settingSchemas = {
  language: z.enum(['system', 'zh-Hant', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  motion: z.enum(['system', 'reduced']),
  minimap: z.boolean(),
  inspector: z.boolean(),
  authorName: z.string().max(200),
} as const satisfies { readonly [K in keyof Settings]: z.ZodType<Settings[K]> };

export const menuItemSchema: z.ZodType<MenuItem> = z.lazy(() =>
  z.object({
    label: labelSchema,
    action: z.string().max(200).exactOptional(),
    keys: z.string().max(100).exactOptional(),
    enabled: z.boolean().exactOptional(),
    checked: z.boolean().exactOptional(),
    separator: z.boolean().exactOptional(),
    role: z
      .enum(['cut', 'copy', 'paste', 'selectAll', 'quit', 'minimize', 'togglefullscreen', 'hide'])
      .exactOptional(),
    items: z.array(menuItemSchema).max(500).readonly().exactOptional(),
  }),
);
