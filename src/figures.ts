// The drop-in file of single figures: ring, bar and badge from attributes, without what reads reports and language files.
import {tag} from './define/tag.js';
import {later} from './elements/controllers/later.js';
import {OverachievementBadge} from './elements/overachievement-badge.js';
import {ProgressBar} from './elements/progress-bar.js';
import {ProgressRing} from './elements/progress-ring.js';

later.reader = later.language = () => Promise.reject(new Error('figures.js draws from attributes alone, for a report or a language file load civic-progress.js'));

tag('civic-progress-ring', () => ProgressRing);
tag('civic-progress-bar', () => ProgressBar);
tag('civic-overachievement-badge', () => OverachievementBadge);
