/** Industry and kind of a map, as small tags. */

export function MapTags({ tags }: { readonly tags: readonly string[] }) {
  return tags.map((tag) => (
    <span key={tag} className="map-tag">
      {tag}
    </span>
  ));
}
