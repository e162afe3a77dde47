export function TranslationSheet({ onClose }: { readonly onClose: () => void }) {
  return <button type="button" onClick={onClose} />;
}
