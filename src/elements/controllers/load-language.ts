import {later} from './later.js';

later.language = () => import('./language-file.js');
