import type {Sheet} from '../tables/sheet.js';

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

/** The files that were chosen in a field. */
export const chosenFiles = (event: Event): readonly File[] => {
  const field = event.target as HTMLInputElement;
  const files = [...field.files ?? []];
  // So that the same file can be chosen again after it was mended.
  field.value = '';
  return files;
};

/** Gives sheets as a workbook. */
export async function downloadWorkbook(name: string, sheets: readonly Sheet[]): Promise<void> {
  const {workbookOf} = await import('../files/workbook.js');
  download(name, await workbookOf(sheets), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

/** Gives a sheet as rows of text. */
export async function downloadRows(name: string, sheet: Sheet): Promise<void> {
  const {rowsOf} = await import('../files/workbook.js');
  download(name, rowsOf(sheet, ','), 'text/csv');
}
