/** The texts by which others embed what is published: markup with a script, with a frame, an address for oEmbed, and markup without any script. */
export type Snippets = Readonly<Record<'script' | 'frame' | 'address' | 'html', string>>;
