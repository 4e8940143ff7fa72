// Registers every element.
import './define/category-grid.js';
import './define/overachievement-badge.js';
import './define/progress-bar.js';
import './define/progress-ring.js';
import './define/report.js';
import './define/status-summary.js';
