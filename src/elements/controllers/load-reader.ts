import {later} from './later.js';
import './load-language.js';

later.reader = () => import('./report-reader.js');
