/**
 * What copied records share with the rest of their map — personas, channels, pictures — looked up in the map they are
 * pasted into, and added to it where it has nothing of the kind.
 */
import { keepAsset, keepUsedAssets } from '../assets';
import { copyPersona, renewId, type Copying } from '../editCopies';
import { idsWithin } from '../editReferences';
import type { CjmDocument, Persona } from '../types';
import { findKnown } from './known';
import { relink } from './relink';

/** Notes in `copying` what became of each record of the clip. */
export function adopt(document: CjmDocument, clip: CjmDocument, copying: Copying): CjmDocument {
  const assets = adoptAssets(document, clip, copying);
  const channels = clip.channels.flatMap((channel) => {
    const known = findKnown(document.channels, channel);
    if (known) copying.known.set(channel.id, known.id);
    return known ? [] : [{ ...channel, id: renewId(channel.id, copying) }];
  });
  const personas = clip.personas.flatMap((persona): readonly Persona[] => {
    const known = findPersona(document.personas, persona);
    if (known) copying.known.set(persona.id, known.id);
    return known ? [] : [relink(copyPersona(persona, copying), copying)];
  });
  return {
    ...document,
    assets,
    ...(channels.length > 0 && { channels: [...document.channels, ...channels] }),
    ...(personas.length > 0 && { personas: [...document.personas, ...personas] }),
  };
}

/** One that was pasted before, and renamed since, is still the same person. */
function findPersona(personas: readonly Persona[], persona: Persona): Persona | undefined {
  const known = findKnown(personas, persona);
  if (known?.id === persona.id) return known;
  return personas.find(({ copiedFrom }) => copiedFrom === persona.id) ?? known;
}

/** Under their own ids, where nothing here has them: a clip knows not what they mean in this map. */
function adoptAssets(document: CjmDocument, clip: CjmDocument, copying: Copying): CjmDocument['assets'] {
  let { assets } = document;
  const brought = Object.entries(keepUsedAssets(clip));
  const taken = brought.length === 0 ? undefined : idsWithin([document]);
  for (const [id, asset] of brought) {
    const isFree = !taken?.has(id) && !Object.hasOwn(assets, id);
    const kept = keepAsset(assets, asset, () => (isFree ? id : copying.newId()));
    assets = kept.assets;
    copying.known.set(id, kept.id);
  }
  return assets;
}
