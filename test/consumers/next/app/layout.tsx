import type {ReactNode} from 'react';
import {Elements} from './elements';

export default ({children}: {children: ReactNode}) => <html lang="en"><head><link rel="icon" href="data:," /></head><body><Elements />{children}</body></html>;
