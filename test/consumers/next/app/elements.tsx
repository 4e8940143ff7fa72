// docs:start
'use client';
import 'civic-progress/define';

/** In the layout: brings the elements to the browser, those of server components too. */
export const Elements = () => null;
// docs:end
