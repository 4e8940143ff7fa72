import type {NextConfig} from 'next';

// Static HTML, which the scripts of the page take over.
export default {output: 'export', distDir: 'dist', devIndicators: false} satisfies NextConfig;
