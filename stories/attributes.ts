import {type ElementPart, noChange} from 'lit';
import {Directive, directive} from 'lit/directive.js';

/** The arguments of a story: attributes by name, and the property `report`. What is empty or undefined is not set. */
export type Args = Readonly<Record<string, unknown>>;

/** Gives only the arguments that are named, without those of the default story. */
export const without = (defaults: Args) => (args: Args): Args => ({...Object.fromEntries(Object.keys(defaults).map((name) => [name, undefined])), ...args});

class Attributes extends Directive {
  override render(_args: Args): symbol {
    return noChange;
  }

  override update({element}: ElementPart, [args]: [Args]): symbol {
    for (const [name, value] of Object.entries(args)) {
      if (name === 'report') (element as Element & {report: unknown}).report = value;
      else if (value === undefined || value === null || value === '' || value === false) element.removeAttribute(name);
      else if (value === true) element.setAttribute(name, '');
      else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
    }
    return noChange;
  }
}

/** Sets the arguments of a story on an element: `<civic-report ${attributes(args)}>`. */
export const attributes = directive(Attributes);
