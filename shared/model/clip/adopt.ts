/**
 * What copied records share with the rest of their map — personas, channels, pictures — looked up in the map they are
 * pasted into, and added to it where it has nothing of the kind.
 */
import { isSameAsset } from '../assets';
import { copyPersona, renewId, type Copying } from '../editCopies';
import type { Asset, CjmDocument, Id, Persona } from '../types';
import { findKnown } from './known';
import { relink } from './relink';

/** Notes in `copying` what became of each record of the clip. */
export function adopt(document: CjmDocument, clip: CjmDocument, copying: Copying): CjmDocument {
  const assets = adoptAssets(document, clip.assets, copying);
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
    ...(assets && { assets }),
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

/** The same picture is kept once, whatever it is called. */
function adoptAssets(
  { assets }: CjmDocument,
  brought: CjmDocument['assets'],
  copying: Copying,
): CjmDocument['assets'] | undefined {
  const held = Object.entries(assets);
  const added = Object.entries(brought).flatMap(([id, asset]): readonly [Id, Asset][] => {
    const known = held.find(([, other]) => isSameAsset(other, asset));
    const own = known?.[0] ?? (Object.hasOwn(assets, id) ? copying.newId() : id);
    copying.known.set(id, own);
    return known ? [] : [[own, asset]];
  });
  return added.length === 0 ? undefined : { ...assets, ...Object.fromEntries(added) };
}
