/**
 * Text of a file as it may go to a terminal: control characters and marks that turn the reading direction become �, line
 * ends become spaces. A label could otherwise repaint the screen.
 */
export const clean = (text: string): string =>
  text.replace(/[\n\r\t]+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
