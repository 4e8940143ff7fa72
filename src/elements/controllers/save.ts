/** Whether the page may save files: a sandboxed frame may not unless it is told so, and would say nothing of it. */
export function maySave(): boolean {
  const sandbox = frameElement?.getAttribute('sandbox');
  return sandbox === null || sandbox === undefined ? origin !== 'null' || location.protocol === 'file:' : /\ballow-downloads\b/.test(sandbox);
}

/** Hands a text to the reader as a file. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Some engines begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
