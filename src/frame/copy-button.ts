// The script of the page of snippets: a button beside each snippet that copies it. Without it each snippet can be selected.

for (const button of Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))) {
  const field = document.getElementById(button.dataset['copy']!) as HTMLTextAreaElement;
  const status = button.nextElementSibling!;
  button.hidden = false;
  button.addEventListener('click', () => {
    field.select();
    const say = (words: string | undefined): void => {
      status.textContent = words ?? '';
    };
    // Where the page may not write into the clipboard the snippet stays selected, and the words say how to copy it.
    Promise.resolve().then(() => navigator.clipboard.writeText(field.value)).then(() => say(button.dataset['done']), () => say(button.dataset['failed']));
  });
}

// A module, so that its names are its own.
export {};
