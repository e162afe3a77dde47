/** The system's own file dialog. The bytes of what is chosen come to the page, its place does not. */
export interface ChooseFilesInput {
  /** As in `<input accept>`. */
  readonly accept: string;
  readonly multiple?: boolean;
}

/** None when the person cancelled, or nobody clicked. */
export function chooseFiles({ accept, multiple = false }: ChooseFilesInput): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
