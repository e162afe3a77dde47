/**
 * Every call of HostApi with a parser of its argument.
 *
 * Electron's IPC wrapper and the web host run each argument through this before any service sees it: the page
 * is not trusted. Unknown fields are dropped. The compiler refuses a parser that is missing, one too many, or
 * whose output has other fields than the call takes.
 */
import { z } from 'zod';
import type { HostFailure } from './failures';
import type { HostCallName } from './hostApi';
import type { ArgumentOf } from './hostCalls';
import { MAX_LABEL_LENGTH, MAX_NAME_LENGTH } from './limits';
import {
  assetIdSchema,
  assetSchema,
  fileRefSchema,
  fingerprintSchema,
  labelSchema,
  menuItemSchema,
  nameSchema,
  settingSchemas,
  textSchema,
  thumbnailSchema,
  tokenSchema,
} from './schemas';
import { fail, ok, type Result } from '../util/result';

const nothing = z.undefined();
const aFile = z.object({ ref: fileRefSchema });
const aDraft = z.object({ key: tokenSchema });
const aTemplate = z.object({ id: tokenSchema });
const folder = z.string().max(MAX_NAME_LENGTH);
const button = z.int().min(0).max(9);

const CHANNELS = {
  'app.info': nothing,
  'app.openLink': z.object({ url: z.string().max(MAX_LABEL_LENGTH) }),
  'app.log': z.object({ level: z.enum(['info', 'warn', 'error']), message: labelSchema }),
  'files.chooseOpen': nothing,
  'files.chooseSave': z.object({ suggestedName: nameSchema }),
  'files.list': z.object({ folder }),
  'files.resolve': z.object({ folder, name: z.string().max(MAX_NAME_LENGTH) }),
  'files.read': aFile,
  'files.write': z.object({
    ref: fileRefSchema,
    text: textSchema,
    expected: z.union([fingerprintSchema, z.null(), z.literal('any')]),
  }),
  'files.state': aFile,
  'files.claim': aFile,
  'files.release': aFile,
  'files.reveal': aFile,
  'drafts.put': z.object({
    key: tokenSchema,
    title: labelSchema,
    file: fileRefSchema.exactOptional(),
    base: fingerprintSchema.exactOptional(),
    text: textSchema,
    revision: z.int().min(0),
    newAssets: z.record(assetIdSchema, assetSchema).readonly().exactOptional(),
  }),
  'drafts.list': nothing,
  'drafts.read': aDraft.extend({ preview: z.literal(true).exactOptional() }),
  'drafts.discard': aDraft,
  'drafts.retire': aDraft,
  'versions.list': aFile,
  'versions.read': z.object({ ref: fileRefSchema, id: tokenSchema }),
  'versions.setAside': z.object({ ref: fileRefSchema, text: textSchema }),
  'recents.list': nothing,
  'recents.put': z.object({
    ref: fileRefSchema,
    title: labelSchema,
    thumbnail: thumbnailSchema.exactOptional(),
    detail: labelSchema.exactOptional(),
  }),
  'recents.remove': aFile,
  'recents.clear': nothing,
  'samples.list': nothing,
  'samples.read': z.object({ id: tokenSchema }),
  'library.read': nothing,
  'library.write': z.object({ text: textSchema, expected: z.union([fingerprintSchema, z.null()]) }),
  'library.setAside': z.object({ expected: z.union([fingerprintSchema, z.null()]) }),
  'templates.list': nothing,
  'templates.read': aTemplate,
  'templates.save': z.object({ name: nameSchema, text: textSchema }),
  'templates.rename': z.object({ id: tokenSchema, name: nameSchema }),
  'templates.remove': aTemplate,
  'settings.get': nothing,
  'settings.set': z.object({
    language: settingSchemas.language.exactOptional(),
    theme: settingSchemas.theme.exactOptional(),
    motion: settingSchemas.motion.exactOptional(),
    minimap: settingSchemas.minimap.exactOptional(),
    inspector: settingSchemas.inspector.exactOptional(),
    authorName: settingSchemas.authorName.exactOptional(),
  }),
  'window.setState': z.object({
    title: labelSchema,
    edited: z.boolean(),
    file: fileRefSchema.exactOptional(),
  }),
  'window.setMenu': z.object({ menus: z.array(menuItemSchema).max(50).readonly() }),
  'window.answerClose': z.object({ requestId: tokenSchema, close: z.boolean() }),
  'window.open': z.object({
    ref: fileRefSchema.exactOptional(),
    draftKey: tokenSchema.exactOptional(),
  }),
  'window.close': nothing,
  'window.paste': nothing,
  'window.ask': z.object({
    title: labelSchema,
    message: labelSchema,
    detail: labelSchema.exactOptional(),
    buttons: z.array(labelSchema).min(1).max(10).readonly(),
    defaultButton: button,
    cancelButton: button,
  }),
} as const satisfies { readonly [K in HostCallName]: z.ZodType<ArgumentOf<K>> };

type Fields<T> = T extends object ? keyof T : never;
/** `satisfies` lets a parser forget an optional field, which would then silently be dropped: compare the fields. */
type Forgetful = {
  [K in HostCallName]: [Fields<ArgumentOf<K>>] extends [Fields<z.output<(typeof CHANNELS)[K]>>] ? never : K;
}[HostCallName];
const NO_FIELD_FORGOTTEN: [Forgetful] extends [never] ? true : Forgetful = true;
void NO_FIELD_FORGOTTEN;

/** The argument of one call, or `badArguments` naming the first field that is wrong. */
export function parseArgument<K extends HostCallName>(
  name: K,
  input: unknown,
): Result<ArgumentOf<K>, HostFailure> {
  const schema: z.ZodType = CHANNELS[name];
  // JSON and structured clone bring "nothing" as null or undefined.
  const parsed = schema.safeParse(input ?? undefined);
  if (parsed.success) return ok(parsed.data as ArgumentOf<K>);
  const issue = parsed.error.issues[0];
  const detail = `${name}: ${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`.trim();
  return fail({ kind: 'badArguments', detail });
}
