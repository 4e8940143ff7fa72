import {type CSSResult, type CSSResultGroup, unsafeCSS} from 'lit';

/** Many styles as one sheet, in their order: each shadow root adopts each sheet, and a page may have a thousand rings. Not by `css`, as the tokens. */
export const joinStyles = (styles: CSSResultGroup): CSSResult => unsafeCSS(([styles] as unknown[]).flat(Infinity).join(''));
