import {css, type CSSResult, type CSSResultGroup} from 'lit';

/** Many styles as one sheet, in their order: each shadow root adopts each sheet, and a page may have a thousand rings. */
export const joinStyles = (styles: CSSResultGroup): CSSResult => (([styles] as unknown[]).flat(Infinity) as CSSResult[]).reduce((all, one) => css`${all}${one}`);
