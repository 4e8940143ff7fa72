/** Writes a page into a frame, 800 px wide, which is gone again after the test. */
export async function inFrame(markup: string, test: (page: Document) => Promise<void>): Promise<void> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  document.body.append(frame);
  try {
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><meta charset="utf-8">${markup}`);
    page.close();
    await test(page);
  } finally {
    frame.remove();
  }
}
