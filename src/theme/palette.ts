/**
 * The colours: name, light, dark, and the system colour that stands for it where the reader forces colours. Each is overridden
 * by the public custom property `--civic-NAME-color`. A test computes their contrast and their distance under simulated
 * colour blindness.
 */
export const palette: readonly (readonly [name: string, light: string, dark: string, forced: string])[] = [
  ['text', '#1b1f24', '#f2f4f6', 'CanvasText'],
  ['quiet', '#4a535d', '#b9c2cb', 'CanvasText'],
  ['surface', '#fff', '#14181d', 'Canvas'],
  ['card', '#f4f6f8', '#1d2329', 'Canvas'],
  ['track', '#e3e7eb', '#343c45', 'Canvas'],
  ['edge', '#76808b', '#8b96a1', 'CanvasText'],
  ['over', '#b84f06', '#ff9a4d', 'CanvasText'],
  ['met', '#00513a', '#2fb887', 'Highlight'],
  ['pace', '#1f6ccb', '#8cc2ff', 'Highlight'],
  ['partly', '#3d1fb8', '#e8e040', 'Highlight'],
  ['behind', '#7d1d5f', '#e37ab5', 'Highlight'],
  ['progress', '#816b56', '#f0ead1', 'CanvasText'],
  ['neutral', '#686e75', '#c3c9cf', 'CanvasText'],
  ['focus', '#0b57d0', '#ffd54a', 'Highlight'],
];
