// The same, left to the browser to lay out when they come near the view.
import {draw as drawAll, update} from './civic-ring.js';

export {update};

export const draw = (root, rings) => drawAll(root, rings, 'loading="lazy"');
