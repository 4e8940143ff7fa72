/** What the bundler puts into chunks of their own, because the page's policy lets it ask for no file. */
declare module 'builtin:files' {
  /** The files that a published folder holds, as text, by their names in dist. */
  const files: Readonly<Record<string, string>>;
  export default files;
}

declare module 'builtin:brought' {
  /** The file that the command was called with; only its server has it. */
  const file: {readonly name: string; /** In base64. */ readonly bytes: string};
  export default file;
}

declare module 'builtin:samples' {
  /** Reports to try the desk with, by the names of their files. */
  const samples: Readonly<Record<string, unknown>>;
  export default samples;
}
