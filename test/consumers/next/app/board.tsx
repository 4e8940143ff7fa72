'use client';
import {useEffect, useState} from 'react';
import 'civic-progress/define/report';

export function Board({view, tell}: {view: '' | 'table'; tell: (day: string) => void}) {
  const [src, setSrc] = useState<string>();
  // The listener is there only once React has taken over the page: an address before would be read, and told of, too early.
  useEffect(() => setSrc('/report.json'), []);
  return <civic-report src={src} view={view} oncivic-load={({detail}) => tell(detail.report.asOf)}><p>The figures in words</p></civic-report>;
}
