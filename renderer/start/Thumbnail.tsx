/** A drawing shown as an image, never as markup: it may have come from a file somebody sent. */
import { useEffect, useState } from 'react';

interface ThumbnailProps {
  readonly svg: string | undefined;
}

export function Thumbnail({ svg }: ThumbnailProps) {
  const [url, setUrl] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (svg === undefined) return undefined;
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return <span className="thumbnail">{url !== undefined && <img src={url} alt="" draggable={false} />}</span>;
}
