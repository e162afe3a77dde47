/** Where the last window stood, so that the next one stands there again. */
import { z } from 'zod';
import { createJsonStore, type JsonStore } from './jsonStore';
import type { ServiceContext } from './serviceContext';

const windowPlaceSchema = z.object({
  x: z.int().exactOptional(),
  y: z.int().exactOptional(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximized: z.boolean(),
});

/** In screen pixels. Without x and y the system chooses. */
export type WindowPlace = Readonly<z.infer<typeof windowPlaceSchema>>;
export type WindowStateStore = JsonStore<WindowPlace>;

export function createWindowStateStore(context: ServiceContext): WindowStateStore {
  return createJsonStore<WindowPlace>(context, {
    name: 'window',
    version: 1,
    schema: windowPlaceSchema,
    defaults: { width: 1440, height: 900, maximized: false },
  });
}
