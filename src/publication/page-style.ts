/** The style sheet of the published pages. The board brings its own. */
export const pageStyle = `:root {
  color-scheme: light dark;
  font: 16px/1.5 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
body {
  max-inline-size: 1120px;
  margin: 0 auto;
  padding-block: 8px 48px;
}
/* The board has a margin of its own. */
footer,
.snippets {
  padding-inline: 20px;
}
footer ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 24px;
  margin: 32px 0 0;
  padding: 8px 0 0;
  border-block-start: 1px solid GrayText;
  list-style: none;
}
a {
  display: inline-block;
  padding-block: 10px;
  color: inherit;
}
.snippets {
  max-inline-size: 800px;
  padding-block: 16px;
}
h1 {
  font-size: 28px;
  line-height: 1.25;
  margin: 0 0 8px;
}
h2 {
  font-size: 20px;
  margin: 40px 0 4px;
}
p {
  margin: 0 0 12px;
}
textarea {
  box-sizing: border-box;
  inline-size: 100%;
  padding: 12px;
  border: 1px solid GrayText;
  border-radius: 8px;
  font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace;
  background: Canvas;
  color: CanvasText;
  resize: vertical;
}
button {
  min-block-size: 44px;
  margin: 8px 12px 0 0;
  padding: 0 20px;
  border: 1px solid GrayText;
  border-radius: 8px;
  font: inherit;
  background: ButtonFace;
  color: ButtonText;
  cursor: pointer;
}
:focus-visible {
  outline: 3px solid LinkText;
  outline-offset: 2px;
}
`;
