'use client';
import 'civic-progress/define';

/** Brings the elements to the browser, also for what is drawn by the server alone. */
export const Elements = () => null;
