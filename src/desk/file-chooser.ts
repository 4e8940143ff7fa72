import {html, nothing, type TemplateResult} from 'lit';

/** A button that chooses a file. */
export const fileChooser = (words: string, changed: (event: Event) => void, {accept, name}: {readonly accept?: string; readonly name: string}): TemplateResult =>
  html`<label class="button">${words}<input type="file" name=${name} class="unseen" accept=${accept ?? nothing} @change=${changed}></label>`;
