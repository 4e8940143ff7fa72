import {BoardTrends} from '../elements/controllers/board-trends.js';
import {provideTrends} from '../elements/controllers/trend-provider.js';

// Boards that are drawn already are drawn again with what is new.
provideTrends(new BoardTrends());
