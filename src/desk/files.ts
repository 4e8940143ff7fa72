/** Gives a file to the person, as a download. */
export function download(name: string, content: string | Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers begin to read it in a later task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A button that opens the chooser of files. */
export const chosenFiles = (event: Event): readonly File[] => {
  const field = event.target as HTMLInputElement;
  const files = [...field.files ?? []];
  // So that the same file can be chosen again after it was mended.
  field.value = '';
  return files;
};
