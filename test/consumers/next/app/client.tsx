'use client';
import {useState} from 'react';
import {Board} from './board';

export function Client() {
  const [shown, setShown] = useState(true);
  const [view, setView] = useState<'' | 'table'>('');
  const [told, tell] = useState('');
  return <>
    <button id="toggle" onClick={() => setShown(!shown)}>Show or remove</button>
    <button id="table" onClick={() => setView('table')}>Table</button>
    <output id="told">{told}</output>
    {shown && <Board view={view} tell={tell} />}
  </>;
}
